/** What a day leads to, by the field it stands in. */
const dayFollows =
  "{field, select, paidOn {the payment rate of every day since is counted by it} " +
  "visitedOn {the visit stands on that day} receivedOn {the document stands on that day} " +
  "nextVisitOn {nobody is reminded of the visit before that day} " +
  "moveByOn {until then the household is not late in moving out} " +
  "signingFromOn {signing is counted from that day on} " +
  "signingToOn {the households still needed a day are counted up to that day} " +
  "fromOn {it holds from that day on} toOn {it holds up to that day} " +
  "other {the counts and rates of every day since are computed anew}}.";

const light = (of: string) =>
  `{${of}, select, green {green} yellow {yellow} red {red} blue {blue} other {grey}}`;

export const confirm = {
  title: "Not saved yet: please check first",
  hint: "To change it, edit the form below and submit again.",
  submit: "It is correct: submit",
  follows:
    "On the public page: the time axis of the project {axis, select, " +
    "later {reaches to {toYear}} earlier {begins in {fromYear}} " +
    "both {runs from {fromYear} to {toYear}} shorter {shortens to {fromYear}–{toYear}} " +
    "edge {stays, with the far day marked at its edge} other {stays}}; the light " +
    `{light, select, same {stays ${light("lightAfter")}} ` +
    `other {turns from ${light("lightBefore")} to ${light("lightAfter")}}}` +
    "{finish, select, moved {; the expected finish moves from {finishBefore} to {finishAfter}} " +
    "gone {; no finish is expected any more} " +
    "new {; it is expected to finish on {finishAfter}} other {}}.",
  report: {
    jump:
      "Progress rises from {from}% to {to}%, {points} points at once; once confirmed, the public " +
      "page shows it.",
    openMilestones:
      "100% is reported while {count, plural, one {# milestone is} other {# milestones are}} " +
      "still " +
      "open; once confirmed, the public page shows both side by side.",
    longAgo:
      "The as-of date {asOfOn} is {days} days ago: check the year. The curve of progress " +
      "will start from that day.",
    beforePlan: "The as-of date {asOfOn} is before the plan begins on {planFrom}: please check.",
    milestoneDiffers:
      "Progress is {percent}% while the one milestone that has a percentage stands at {stands}%; " +
      "once confirmed, the public page shows both.",
  },
  day: {
    longAgo: `{on} is {days} days ago: check the year. Once confirmed, ${dayFollows}`,
    farAhead: `{on} is {days} days ahead: check the year. Once confirmed, ${dayFollows}`,
  },
  holder: {
    creditCode:
      "The last character of the unified social credit code, its check character, does not " +
      "match. Compare it with the licence; if it really reads like that, save it as it is.",
  },
  household: {
    double:
      "The {part, select, door {door} certificateNumber {certificate number} identity {number " +
      "of a holder’s paper} other {code, written another way,}} is that of {code} too: this " +
      "may be the same household twice. " +
      "If there really are two, check and save it as it is.",
  },
  ledgerImport: {
    emptied:
      "Sheet “{sheet}”, column “{header}”: {count, plural, one {# cell} other {# cells}} would " +
      "be emptied.",
    sortedApart:
      "Sheet “{sheet}”, column “{header}”: {count, number} cells only change places, as if the " +
      "column had been sorted without the others; once confirmed they are written so.",
    doubles:
      "{count, plural, one {# household} other {# households}} may be registered twice. Please " +
      "go through “Possible duplicates”; once confirmed they are written as they are.",
    farDays:
      "{count, plural, one {# day of this file lies} other {# days of this file lie}} more " +
      "than a " +
      "year from today ({from} to {to}): look at them under \u201CDays to check\u201D. Once " +
      "confirmed they are written, and the counts and rates of every day since are computed anew.",
  },
  milestone: {
    longAgo:
      "The date {on} is {days} days ago: check the year. The milestone will stand on that day.",
  },
  deadline: {
    farMove:
      "The deadline moves {way, select, later {back} other {forward}} from {from} to {to}, by " +
      "{days} " +
      "days; once confirmed, the public page shows it, and the log of moves keeps it.",
    farAway: "The deadline is {to}, {years} years from now: check the year.",
  },
  plan: {
    farFinish: "The plan finishes on {finishOn}, {years} years from now: check the year.",
    longAgo: "The plan begins on {startOn}, {years} years ago: check the year.",
  },
} as const;
