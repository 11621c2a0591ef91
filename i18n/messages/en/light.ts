export const light = {
  colour: { green: "Green", yellow: "Yellow", red: "Red", grey: "Grey", blue: "Blue" },
  word: {
    green: "on plan",
    yellow: "warning",
    red: "behind",
    grey: "unrated",
    blue: "done",
  },
  name: {
    green: "Green light",
    yellow: "Yellow light",
    red: "Red light",
    grey: "Grey light",
    blue: "Blue light",
  },
  meaning: {
    green: "less than 10 points behind plan, nothing overdue, reports up to date",
    yellow:
      "10 to 30 points behind, or a milestone 1 to 30 days overdue, or a planned start " +
      "missed, or a risk (P85) of finishing after the deadline",
    red:
      "more than 30 points behind, or a milestone over 30 days overdue, or a start missed by 3 " +
      "months, or the forecast (P50) after the deadline, or not enough days left (total float " +
      "below zero)",
    grey: "no baseline, no start date or no recent report: cannot be judged, and is never shown green",
    blue: "the project is done",
  },
  separator: "; ",
  sentence: "{name}: {reason}",
  moreReasons: "{count, plural, one {# more reason} other {# more reasons}}",
  why: "why",
  waysOut: "see the two ways out",
  countOverridden: "a leader says otherwise of {count}",
  overriddenShort: "{name} by a leader",
  overridden: "set to {name} ({word}) by a leader until {until}",
  judged:
    "{judgement} ({days, plural, =0 {report as of {on}} one {report as of {on} against the plan " +
    "of that day, the day before {asOf}} other {report as of {on} against the plan of that day, " +
    "# days before {asOf}}})",
  reason: {
    gap: "{points} points behind plan",
    milestoneOverdue: "“{milestone}” is {days, plural, one {# day} other {# days}} overdue",
    startMissed: "“{milestone}” was planned to start on {since}; no start is recorded",
    signingP50Late:
      "at the pace of signing so far, the threshold (P50) is reached {days, plural, one {# " +
      "day} other {# days}} after the signing ends",
    signingP85Late:
      "at the pace of signing so far, the threshold (P85) may be reached {days, plural, " +
      "one {# day} other {# days}} after the signing ends",
    forecastP50Late: "forecast (P50) {days, plural, one {# day} other {# days}} after the deadline",
    forecastP85Late:
      "cautious forecast (P85), by how unevenly it was reported, {days, plural, one {# day} " +
      "other {# days}} after the deadline",
    negativeFloat:
      "not enough time left: total float is minus {unit, select, workday {{days, plural, " +
      "one {# workday} other {# workdays}}} other {{days, plural, one {# day} other {# days}}}}",
    suspended: "the project is suspended",
    notPublic: "part of it is not published, so it is not judged",
    noBaseline: "no baseline, so no planned progress to compare with",
    paceNeeded:
      "{points} points left in {days, plural, one {# day} other {# days}}, " +
      "about {rate} a {per, select, day {day} other {month}}",
    noStartDate: "no start date",
    notYetDue: "not yet due to start ({startOn})",
    begunEarly:
      "started before its planned start ({startOn}): until then there is no plan to compare with",
    noReport: "no progress report yet",
    noReportSinceStart: "no progress report since the planned start ({startOn})",
    stale: "data out of date: no report for {days, plural, one {# day} other {# days}}",
    onPlan:
      "{points, select, 0 {exactly on plan} other {{points} points behind plan, within tolerance}}",
    ahead: "{points} points ahead of plan",
    finishedOnTime: "done on time",
    finishedLate: "done, {days, plural, one {# day} other {# days}} after the deadline",
    finishedUndated: "done; the source gives no day",
  },
  /** The same for everybody, in a few words. */
  plain: {
    gap: "{points} points behind the plan",
    milestoneOverdue: "“{milestone}” is {days, plural, one {# day} other {# days}} overdue",
    startMissed: "“{milestone}” should have begun and has not",
    likelyLate: "probably late at this pace",
    maybeLate: "it may be late",
    negativeFloat: "not enough days are left",
    suspended: "the project is suspended",
    notPublic: "part of it is not published, so it is not judged",
    noBaseline: "no approved plan yet",
    noStartDate: "no start date yet",
    notYetDue: "not yet due to start ({on})",
    begunEarly: "begun before its planned start ({on})",
    noReport: "nobody has reported progress yet",
    stale: "no news for {days, plural, one {# day} other {# days}}",
    onPlan: "{points} points behind the plan, which is allowed",
    exact: "as planned",
    ahead: "{points} points ahead of the plan",
    finished: "done",
    finishedOnTime: "done on time",
    finishedLate: "done, {days, plural, one {# day} other {# days}} after the deadline",
  },
} as const;
