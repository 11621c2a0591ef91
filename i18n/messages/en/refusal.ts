import { compensationRefusal } from "#i18n/messages/en/household/compensation-refusal.ts";
import { householdRefusal } from "#i18n/messages/en/household/household-refusal.ts";
import { unitRefusal } from "#i18n/messages/en/household/unit-refusal.ts";
import { publishingRefusal } from "#i18n/messages/en/publishing/publishing-refusal.ts";
import { workbookRefusal } from "#i18n/messages/en/workbook/workbook-refusal.ts";
import { adminRefusal } from "./admin-refusal.ts";
import { textRefusal } from "./text-refusal.ts";

export const refusal = {
  ...adminRefusal,
  ...householdRefusal,
  ...unitRefusal,
  ...compensationRefusal,
  ...textRefusal,
  ...workbookRefusal,
  request: {
    foreignOrigin:
      "This did not come from a page of this site, so nothing was saved. Please submit it again from the page itself.",
  },
  storage: {
    full:
      "The server’s disk is full or cannot be written, so nothing was saved; what you typed is " +
      "still below. Tell the administrator to make room, then send it again.",
  },
  unsent: {
    offline: "No network; what you typed is still here. Submit again once you are connected.",
    unreachable:
      "The server cannot be reached; what you typed is still here. Check your connection and " +
      "submit again; submitting twice saves once.",
    slow:
      "The server has not answered for a minute; what you typed is still here. The network may " +
      "be very slow: submit again; submitting twice saves once.",
    outdated:
      "The system has just been updated and this page can no longer be submitted; what you typed " +
      "is still here. Open the same page in a new tab, copy it over and submit there.",
    fault:
      "The server failed; what you typed is still here. Submit again in a while; submitting " +
      "twice saves once. If it goes on, tell an administrator.",
  },
  confirm: {
    needed: "Not saved yet: something has to be confirmed first.",
  },
  session: {
    expired:
      "Your session has ended. Nothing was saved, but what you typed is still below. Sign in " +
      "again in a new tab, then come back and submit once more.",
  },
  permission: {
    missing:
      "Your account may not do this, so nothing was saved. Ask an administrator if you need it.",
  },
  form: {
    hasErrors: "Not saved yet. Please correct what is marked below.",
    unknownField:
      "The form contained something the system does not know, so nothing was saved. Reload the " +
      "page and fill it in again.",
  },
  field: {
    required: "Please fill this in.",
    invalid: "This value is not valid. Please choose or type it again.",
    tooLong:
      "At most {max} characters{over, plural, =0 {} other {, {over} too many}}. Please shorten it.",
    tooShort: "At least {min} characters.",
    tooBig: "No more than {max}.",
    tooSmall: "No less than {min}.",
    notADay: "Please enter a date that exists, such as 2015-04-15.",
    dayOutOfSpan: "The day must lie between {from} and {to}. Please check the year.",
  },
  percent: {
    notANumber: "Digits only, such as 65 or 33.28.",
    tooPrecise: "Two decimals at most.",
    outOfRange: "A percentage lies between 0 and 100.",
  },
  uncomputed: {
    project:
      "This project cannot be computed at present (no. {reference}), so there is no computed " +
      "light to override. First put right what its page lists.",
    trial:
      "The trial has no result (no. {reference}): something in the records of the project " +
      "cannot be computed. The plan can still be submitted.",
  },
  savedFilter: {
    projectNotFound:
      "This project was not found, or is not one of yours. Go back to the ledger and choose again.",
    notFound: "This filter is no longer there. Reload the page.",
    tooMany: "At most {max} filters can be kept. Delete one you no longer use first.",
  },
  figure: {
    notWhole: "Enter a whole number, for example 3.",
    tooManyPersons: "At most 99 persons in a household. Check the figure.",
    notAnArea: "Enter an area in m², at most two decimals, for example 90.74.",
    notMoney: "Enter an amount in yuan, at most two decimals, for example 12500.00.",
    notAShare: "Enter a share between 0 and 100 per cent, at most two decimals, for example 33.33.",
  },
  username: {
    invalid:
      "2 to 32 letters, digits, dots, hyphens or underscores, starting with a letter or a digit.",
    taken: "Somebody already has this user name. Please choose another.",
  },
  password: {
    unwritable:
      "The password contains control characters that cannot be typed. Please enter it again.",
    different: "The two passwords differ. Please type them again.",
    wrong: "The current password is wrong.",
  },
  signIn: {
    wrong:
      "The user name or password is wrong. Check them and try again; an " +
      "administrator can reset a forgotten password.",
    throttled: "Too many attempts. Please wait {seconds} seconds.",
    busy: "The server is busy checking passwords. Please try again in a few seconds.",
    notProved: "The password or code is wrong. A code works only once; wait for the next one.",
  },
  secondFactor: {
    wrongCode:
      "This code is wrong, spent or too old. Enter the digits your authenticator shows now.",
    startAgain: "That took too long or too many attempts. Start again with the password.",
    alreadyOn: "The second factor is on already.",
    required: "Please add a second factor at “My account” first; nothing was saved.",
  },
  report: {
    futureDate: "The date cannot be after the business date {businessDate}.",
    percentOutOfRange: "The percentage must be between 0 and 100.",
    fallNeedsReason: "Progress falls from {from}% to {to}%. Say why.",
    correctsUnknown:
      "The report to correct was not found. Go back to the project and choose it among its reports.",
    alreadyCorrected:
      "This report has been corrected already. Go back to the project and correct the latest one.",
    changedSince:
      "{reporter} reported {percent}% after you opened the form, so yours was not saved. " +
      "What you typed is still below: check it and submit again.",
    notFound: "This report was not found. Nothing was saved.",
  },
  milestone: {
    countedByLedger:
      "This milestone is measured by the household ledger and is not recorded. A leader can " +
      "give it back under “Milestones measured”.",
    retired:
      "This milestone was retired on {on} ({by}): nothing more can be recorded, set or measured for it. A " +
      "leader can restore it, or a new plan can include it.",
    noLedger: "This project has no household ledger yet, so there is nothing to measure by.",
    sameMetric: "That is how it is measured already.",
    notFound:
      "This milestone was not found, or its project is not assigned to you now. Nothing was saved.",
    futureDate: "The date cannot be after the business date {businessDate}.",
    fallNeedsReason: "The milestone falls from {from}% to {to}%: give the reason under evidence.",
    reopeningNeedsReason:
      "A reopened milestone no longer counts as done: give the reason under evidence.",
    percentRequired: "Give a percentage when the milestone has progressed.",
    percentOutOfRange: "The percentage must be between 0 and 100.",
    alreadyMet: "This milestone was met on {metOn}; reopen it before changing it.",
    alreadyStarted: "This milestone was started on {startedOn}.",
    beforeStart: "The date cannot be before the start on {startedOn}.",
    notMet: "This milestone has not been met, so there is nothing to reopen.",
    beforeMet: "The date cannot be before the milestone was met on {metOn}.",
    changedSince:
      "{kind, select, started {{recorder} recorded “started” ({on})} progressed {{recorder} " +
      "recorded “progressed” ({on})} met {{recorder} recorded “met” ({on})} " +
      "reopened {{recorder} recorded “reopened” ({on})} other {The milestone changed}} after you " +
      "opened the form, so yours was not saved. What you typed is still below: check it and " +
      "submit again.",
  },
  plan: {
    draftChangedSince:
      "You have saved this draft from another page meanwhile, so it was not saved now. What you typed is " +
      "still here: compare it with that page, or send it for approval.",
    draftTooLong: "The draft is too long to be saved.",
    noMilestones: "The plan has no milestones yet. Add a row, or use a template.",
    milestoneUnknown: "The milestone of row {row} is not of this project. Remove the row.",
    milestoneTwice: "The milestone of row {row} is there already. Remove one of the two.",
    noWeight: "All weights are 0. Give at least one milestone a weight.",
    startMissing: "Give a start; a row that comes after others needs its days only.",
    finishMissing: "Give a finish, or the days.",
    finishBeforeStart: "The finish, {finishOn}, is before the start, {startOn}.",
    durationDiffers:
      "You typed {duration}, but from start to finish it is {days}. Two of the three are enough.",
    durationInvalid: "Whole days from 0 to 9999; 0 is a moment.",
    noDays:
      "From {startOn} to {finishOn} there is no workday. Change the days, or take another working " +
      "calendar (six or seven days, holidays worked).",
    outOfSpan:
      "Row {row} falls outside {from} to {to}. Please check its duration and predecessors.",
    predecessorUnreadable: "“{text}” cannot be read. Write it like 2, 2FS+3d or 4SS.",
    predecessorTwice: "The {type} link to row {row} is there twice.",
    predecessorUnknown: "There is no row {row}.",
    predecessorSelf: "Row {row} cannot come after itself.",
    cycle: "These rows wait for each other in a loop: {rows} ({names}). Remove one of the links.",
    changedSince:
      "{person} {step, select, approved {approved a plan} returned {returned the plan} " +
      "retracted {has a plan, or the review of one, that was taken back} " +
      "other {proposed another plan}} after you opened the form, so yours was not sent. What you " +
      "typed is still below: check it and send it again.",
  },
  mspdi: {
    fileMissing: "Please choose a file.",
    tooLarge:
      "The file is larger than {megabytes} MB and was not read. Split the plan, or export it " +
      "without resources and attachments.",
    notUtf8: "Line {line}: not in UTF-8. Save it as XML again in the program it comes from.",
    notXml:
      "Line {line}: no complete XML ({fault, select, unclosed {a tag is not closed; the file " +
      "may be cut off} mismatched {the opening and closing tags do not match} entity {an " +
      "undefined entity} character {a character that is not allowed} attribute {a faulty " +
      "attribute} outside {text outside of the root element, or no XML at all} other {faulty " +
      "syntax}}). Export it as XML again.",
    doctype:
      "Line {line}: it declares a DOCTYPE, which is not read for security reasons. Export it as XML again.",
    tooDeep: "Line {line}: elements nested more deeply than in any plan. Is this the right file?",
    tooMany:
      "Line {line}: more elements than any plan has. Export it without the time-phased data of assignments.",
    notProject:
      "Line {line}: the root is “{element}”, not Microsoft Project XML. Save an .mpp file as XML first.",
    noTasks:
      "Line {line}: there is no task to import. Do the tasks have names, and are they active?",
    tooManyTasks:
      "Line {line}: {count} tasks, and a plan holds {max} at most. Export only those that are to " +
      "be approved, or split them between projects.",
    tooManyEntries:
      "Line {line}: {count} tasks with groups and empty rows, and {max} are read at most. " +
      "Remove what is not needed and try again.",
    tooManyLinks:
      "Line {line}: more than {max} links; nothing was read. Remove what is not needed and try again.",
    cancelled: "Cancelled; nothing was read.",
    timeout:
      "Reading was not done within {seconds} seconds and was stopped. Remove what is not " +
      "needed from the file and try again.",
    tooHeavy:
      "The file needs too much memory and was not read. Remove what is not needed from it and try again.",
    broken: "The file cannot be read. Save it as XML again in the program it comes from.",
    uidMissing: "Line {line}: the number (UID) is missing. Export it again.",
    uidTwice:
      "Line {line}: the number {uid} is taken already, on line {other}. Export it again, or give " +
      "one of them a number that is free.",
    badDate:
      "Line {line}: “{text}” in {element} is no date. Write it like 2015-05-04T08:00:00, or leave it out.",
    dayOutOfSpan:
      "Line {line}: “{text}” in {element} does not lie between {from} and {to}. Please check the year.",
    badNumber:
      "Line {line}: “{text}” in {element} is no number. Give a whole one, or leave it out.",
    badDuration:
      "Line {line}: “{text}” in {element} is no duration. Write it like PT40H0M0S (40 hours), or leave it out.",
    finishBeforeStart:
      "Line {line}: the finish, {finish}, is before the start, {start}. Put it right, or make it a milestone.",
    linkUnknown:
      "Line {line}: the predecessor {uid} is not in the file. Remove the link, or export that task too.",
    linkSelf: "Line {line}: task {uid} cannot come after itself. Remove the link.",
    linkTypeUnknown:
      "Line {line}: “{text}” is no kind of link. It is 0 (FF), 1 (FS), 2 (SF) or 3 (SS).",
    lagTooLong: "Line {line}: the lag “{text}” is too long; 9999 days are the most.",
    loop:
      "Line {line}: tasks wait for each other in a loop ({names}{more, plural, =0 {} one {, " +
      "with # more between} other {, with # more between}}). Remove one of the links.",
  },
  ledgerExport: {
    reasonThin:
      "Say which work the numbers are for and who gets them, in a sentence; “export” or " +
      "“needed for work” is not enough.",
    identityRequired: "Enter your password or a code of your authenticator.",
    reasonRequired: "Say why the full numbers are needed.",
    projectNotFound: "This project was not found, or is not one of yours. Nothing was exported.",
    nothing: "There is nothing to export in what you chose. Choose something else.",
    tooLarge: "This is too much for one file, which was not finished. Choose less.",
  },
  planReview: {
    notFound: "This plan was not found. Nothing was saved.",
    notWaiting:
      "This plan {status, select, approved {has been approved already} returned {has been " +
      "returned already} superseded {has been replaced by its owner} retracted {has " +
      "been taken back by its owner} other {no longer " +
      "waits}}. Nothing was saved.",
    commentRequired: "Say what to change when you return a plan.",
    baselineChanged:
      "Another baseline is now in force, and this plan was not based on it. Return it, " +
      "so that its owner can make it again.",
    noDay:
      "Something in this plan that should be a date is not one, so it cannot be approved. " +
      "Return it, so that its owner can make it again.",
  },
  retraction: {
    notFound:
      "There is nothing here to take back: you did not record it, or have already taken it back.",
    tooLate:
      "Ten minutes have passed, and it can no longer be taken back. Correct a report, record the " +
      "milestone again, or propose or approve another plan.",
    builtOn:
      "Something has since been reviewed, corrected or recorded on the basis of it, so it can no longer be taken back.",
  },
  retirement: {
    alreadyRetired: "This milestone is retired already.",
    notRetired: "This milestone is not retired.",
    changedSince:
      "The milestone was retired or restored after you opened the form. Check and send it again.",
  },
  deadline: {
    dayRequired: "Give any day in the interval; where there is no last day, choose “no date”.",
    alreadyOver:
      "This deadline ended on {to}. A new one cannot end before the business date {businessDate}.",
    alreadyMet:
      "This milestone has been met, so its deadline can no longer be moved; days late are counted from the one it had.",
    unchanged: "This is the deadline in force already. Nothing was saved.",
    changedSince:
      "The deadline was set to “{labelEn}” after you opened the form, so yours was not " +
      "saved. What you typed is still below: check it and submit again.",
  },
  signing: {
    tooLong: "The days of signing cannot span more than {years} years. Check the year.",
    daysOutOfOrder: "The last day of signing cannot be before the first. Please check both.",
    unchanged: "These are the terms in force already.",
    changedSince:
      "{leader} set the terms of signing after you opened this form, so yours were not " +
      "saved. What you typed is still below: please check it and send it again.",
  },
  ...publishingRefusal,
  override: {
    expiryRequired: "Give the last day it is valid.",
    expiryPast: "It cannot end before the business date {businessDate}.",
    expiryTooLate:
      "An override lasts 30 days at most, until {latestOn}. Decide again then if it is still needed.",
    sameAsComputed: "The computed light has this colour already.",
    nothingToRestore: "There is no override in force to take back.",
    changedSince:
      "{leader} set this light after you opened the form, so yours was not saved. " +
      "What you typed is still below: check it and submit again.",
  },
  review: {
    notSubmitted:
      "This report {status, select, approved {has been approved already} returned {has been " +
      "returned already} corrected {has been corrected by its owner} other {no longer waits " +
      "for review}}. Nothing was saved.",
    commentRequired: "Say what to change when you return a report.",
    nonePicked: "Tick the reports to approve first.",
    noneWaiting:
      "None of the ticked reports is waiting any longer. Reload the page to see those that are.",
  },
  user: {
    notFound: "There is no such user, so nothing was saved. Go back to the users and choose again.",
    changedSince:
      "Somebody has just changed this account, so nothing was saved. Open the user again and " +
      "look before you repeat it.",
    isSelf:
      "You cannot do this to your own account. Another administrator can disable it; you change your own " +
      "password under “My account”.",
    lastAdmin: "This is the last administrator who can sign in. Add or enable another one first.",
    alreadyDisabled: "This account is disabled already.",
    noSecondFactor: "This account has no second factor.",
    notDisabled: "This account is not disabled.",
  },
  assignment: {
    userDisabled: "This account is disabled. Enable it first, or choose somebody else.",
    roleDiffers:
      "The role of this person's account is another one. Choose another person, or another role.",
    overlaps: "They have held this role since {fromOn}.",
    leaderFollows:
      "There is a leader in charge from {fromOn}. Choose a later day, or end that assignment first.",
    notFound:
      "There is no such assignment, so nothing was saved. Go back to the assignments and choose again.",
    changedSince:
      "Somebody has just changed this assignment, so nothing was saved. Go back to the " +
      "assignments and look before you repeat it.",
    alreadyEnded: "This assignment ended on {toOn}, which cannot be changed.",
    endsBeforeStart: "The last day cannot be before the first, {fromOn}.",
  },
  notice: {
    projectNotFound: "This project was not found, or is not one of yours, so nothing was saved.",
    changedSince:
      "Somebody has just corrected this notice, so nothing was saved. Compare with it as it is now.",
    unchanged: "Nothing has changed, so nothing was saved.",
    endsBeforeStart: "The last day cannot be before the first, {fromOn}.",
    tooShort:
      "{days, plural, one {# day} other {# days}} is less than the {minimum} days the law " +
      "requires, first and last day included. It may end on {earliestOn} at the earliest.",
  },
} as const;
