export const deadline = {
  precision: {
    day: "to the day",
    month: "to the month",
    beforeMonth: "before a month",
    quarter: "to the quarter",
    halfYear: "to the half-year",
    year: "to the year",
    yearEnd: "end of the year",
    none: "no date",
  },
  /** How a deadline is put into words where nobody gave it any. */
  label: {
    day:
      "by {day} {month, select, 1 {January} 2 {February} 3 {March} 4 {April} 5 {May} 6 {June} " +
      "7 {July} 8 {August} 9 {September} 10 {October} 11 {November} other {December}} {year}",
    month:
      "by {month, select, 1 {January} 2 {February} 3 {March} 4 {April} 5 {May} 6 {June} " +
      "7 {July} 8 {August} 9 {September} 10 {October} 11 {November} other {December}} {year}",
    beforeMonth:
      "before {month, select, 1 {January} 2 {February} 3 {March} 4 {April} 5 {May} 6 {June} " +
      "7 {July} 8 {August} 9 {September} 10 {October} 11 {November} other {December}} {year}",
    quarter:
      "in the {quarter, select, 1 {first} 2 {second} 3 {third} other {fourth}} quarter of {year}",
    halfYear: "in the {half, select, 1 {first} other {second}} half of {year}",
    year: "within {year}",
    yearEnd: "by the end of {year}",
    none: "as early as possible",
    undated: "no date set",
    promised: "{words}, {promise}",
  },
  promise: {
    ensure: "committed",
    strive: "best efforts",
    aim: "aim",
    endeavour: "hoped for",
    expect: "expected",
  },
  none: "No deadline set",
  daysLeft: "{days, plural, one {# day} other {# days}} left",
  lastDay: "today is the last day",
  overdue: "{days, plural, one {# day} other {# days}} overdue",
  noLastDay: "no last day",
  interval: "{from} to {to}",
  moment: "{on} (a moment)",
  until: "no later than {to}",
  original: "Original",
  current: "Current",
  unmoved: "not moved",
  moved: "moved {moves, plural, one {once} other {# times}}",
  clause: ", ",
  slippedLater: "later by {days, plural, one {# day} other {# days}} in all",
  slippedEarlier: "earlier by {days, plural, one {# day} other {# days}} in all",
  slippedNone: "same last day",
  reason: "Reason: {reason}",
  reasonUnsaid: "no reason given",
  reasonHeld: {
    waiting: "The reason is under review and not yet public",
    inside: "The reason is not public",
  },
  reasonWithdrawn: "The reason was withdrawn on {on}",
} as const;
