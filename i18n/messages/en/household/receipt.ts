export const receipt = {
  page: {
    about:
      "This page shows the progress of one household, and only to whoever has its code: no name, door or amount.",
    aboutCode: "About the code",
    title: "How far your household is",
    lead:
      "Enter the code on your receipt to see which steps are done and how long the transition " +
      "still runs. No name, door or amount is shown here.",
    code: "Code",
    codeHint:
      "27 letters and digits. Capitals, spaces and hyphens make no difference; the letter O " +
      "counts as 0, and I and L as 1.",
    submit: "Look up",
    whoHasOne:
      "Households that have signed get a receipt from the sub-district office. If you have " +
      "none, have lost it or see no result, ask the office.",
    privacy:
      "The code never becomes part of an address and is not kept on this device. Close the " +
      "page when you are done.",
  },
  answer: {
    title: "Your household",
    asOf: "As of {on}",
    reached: "Steps done",
    on: "Date",
    stage: "Step",
    none: "No step has been recorded yet",
    next: "What comes next",
    nextStage: {
      surveyed: "The survey of your home",
      appraised: "The appraisal",
      signed: "Signing: the agreement with the office",
      decided: "The decision on compensation",
      paid: "Payment: your compensation is paid out",
      vacated: "Vacating: you move out and hand the home over",
      demolished: "Demolition",
      selected: "Selecting: you choose your new home when it is your turn",
      handedOver: "Handing over: you get the keys of your new home",
      returned: "Returning: you move into your new home",
      settled: "Settlement: all of the money is paid out",
    },
    nothingNext: "Every step is done.",
    transition: "Transition",
    clock: {
      none: "No transition was agreed.",
      notStarted:
        "Not vacated yet, so the transition has not begun. {months} months are agreed, from the " +
        "day of vacating.",
      running:
        "Vacated on {from}, {months} months agreed, due on {due}: {days, plural, =0 {today is " +
        "the last day} one {# day left} other {# days left}}.",
      overdue:
        "Vacated on {from}, {months} months agreed, due on {due}: {days, plural, one {# day} " +
        "other {# days}} over, in month {over} past it.",
      stopped: "The transition is over and took no longer than agreed.",
      stoppedLate:
        "Due on {due}; handed over or settled {days, plural, one {# day} other {# days}} later. " +
        "The transition is over.",
    },
    rule:
      "While it is overdue, the allowance rises as your agreement and the project's " +
      "compensation scheme say, and a month begun counts as a whole one. Ask the office for " +
      "the figures.",
    ask: "Whom to ask",
    office: "The sub-district office",
    telephone: "Telephone {telephone}",
    officeUnsaid: "Please ask at the counter, and bring your agreement.",
    expires: "This receipt can be read until {on}; the office can extend it.",
    another: "Look up another",
  },
  link: "Look up a household receipt",
  slip: {
    title: "Receipt",
    sheet: "{count, plural, one {# receipt} other {# receipts}}",
    once: "The codes are shown on this page only, and only now",
    onceHint:
      "Print them now and cut along the dashes: the stub stays in the office, the right part " +
      "goes to the household. Once you leave, no code can be brought back; issue another " +
      "receipt instead.",
    retried: "This was issued already, and its code was shown then",
    retriedHint:
      "The same form was sent twice. If it was not printed, revoke the receipt and issue another.",
    remaining:
      "{count, plural, one {# household still has} other {# households still have}} no " +
      "receipt. Issue again for them.",
    stub: "Stub",
    stubKeep: "Kept by the office; it carries no code",
    household: "Household {code}",
    code: "Code",
    until: "Can be read until {on}",
    how:
      "Open {address} (or scan) and enter the code to see which steps are done and how long " +
      "the transition still runs.",
    scan: "QR code of the address to look it up at, without the code",
    care:
      "Whoever has the code can read it, so keep it like a bank book. If it is lost, have it " +
      "revoked at the office and get another.",
  },
  desk: {
    title: "Receipt",
    lead:
      "With its code a household reads its own progress, without signing in. The code is shown " +
      "once, when it is issued, and kept nowhere.",
    manage: "Receipt of this household",
    none: "No receipt has been issued yet",
    notSigned:
      "This household has neither signed nor been decided on, so no receipt can be issued.",
    table: "Receipts issued",
    column: { issued: "Issued", expires: "Can be read until", state: "State" },
    issuedBy: "{on} by {name}",
    state: {
      inForce: "In force",
      expired: "Expired",
      replaced: "Replaced on {on}",
      revoked: "Revoked on {on}: {reason}",
    },
    issue: "Issue a receipt",
    reissue: "Issue another",
    reissueHint: "The present one ends as soon as it is issued.",
    months: "Can be read for",
    term: "{months} months",
    renew: "Extend",
    renewHint: "Counted from today; the code stays the same.",
    renewed: "Extended.",
    revoke: "Revoke",
    reason: "Why it is revoked",
    reasonHint: "For example: lost by the household, handed to the wrong one.",
    revoked: "Revoked: its code opens nothing any more.",
    back: "Back to the household",
  },
  batch: {
    title: "Issue receipts for many",
    lead:
      "One receipt for each household that has signed or been decided on and has none in " +
      "force, at most {most} at a time. Those in force stay as they are.",
    place: "For",
    all: "The whole project ({count, plural, one {# household} other {# households}})",
    building: "{name} ({count, plural, one {# household} other {# households}})",
    nobody: "No household is waiting for a receipt.",
    submit: "Issue and show the receipts",
    back: "Back to receipts",
  },
} as const;
