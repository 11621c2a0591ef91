export const curve = {
  title: "Progress curve",
  lead: "Plan, reports, forecast and deadline on one time axis, with the figures below.",
  nothing: "No baseline and no reports yet, so there is no curve to draw.",
  percents: "Three percentages",
  chart: "Curves",
  describe:
    "Progress curves as of {on}: reported {reported}, planned {planned}, milestone-weighted " +
    "{weighted}. The figures of each month are under “Month by month”.",
  line: { planned: "plan", original: "first plan", reported: "reported {percent}%" },
  weighted: "weighted {percent}",
  today: "as of {on}",
  deadline: "deadline: {label}",
  mark: { p50: "P50 {on}", p85: "P85 {on}", far: "{on}" },
  beyond: "{label}, outside",
  key:
    "Thin line: plan. Dashed: first plan. Thick line with dots: reports. Diamond: " +
    "milestone-weighted. Bar: deadline.",
  months: {
    title: "Month by month",
    lead:
      "At the last day of each month; in the month looked at, at the day itself. Reported is " +
      "the last report that counted by then, and its difference is from the plan of its own day.",
    month: "Month",
    planned: "Planned",
    reported: "Reported",
    reportedOn: "as of {on}",
    difference: "Difference on its day (points)",
    today: "{month}, as of {on}",
  },
  forecast: {
    title: "Earned schedule and forecast",
    asOf: "Computed at the as-of day of the report, {on}; without a new report the forecast does not move.",
    table: "The figures of earned schedule",
    figure: "Figure",
    value: "Value",
    formula: "How it is worked out",
    days: "{days, plural, one {# day} other {# days}}",
    none: {
      noBaseline: "No forecast: there is no baseline to measure against.",
      noReport: "No forecast: the owner has not reported yet.",
      notStarted: "No forecast: work has not begun, so no days have been used.",
      beforePlan:
        "No forecast: work began before its planned start. The plan has nothing to be done " +
        "before {on}, and until then there is no plan to compare with.",
      nothingEarned: "No forecast: the report says 0, so nothing of the plan has been earned.",
      tooFar:
        "No forecast: at this pace it would take over 50 years, so a date would mean nothing.",
    },
    finished: "Reported at 100%, finished on {on}: no forecast needed.",
    finishedUndated:
      "Reported at 100%: no forecast needed. The finish date has not been recorded yet.",
    rule:
      "{paused, plural, =0 {The plan has no pause.} one {The plan pauses on # day (as in winter, or " +
      "waiting for a permit), which counts neither in ES nor in AT nor in PD: done as planned, " +
      "SPI(t) is 1 during the pause.} other {The plan pauses on # days (as in winter, or waiting " +
      "for a permit), which count neither in ES nor in AT nor in PD: done as planned, SPI(t) is 1 " +
      "during the pause.}} Method: earned schedule, Lipke, “Schedule is Different” (2003); pauses, " +
      "Lipke, “Earned Schedule Application to Projects with Performance Interruption”.",
    cannotBeMet: "The planned time is used up and the work is not done: the plan cannot be met.",
    spread: {
      tooFewIntervals:
        "No P85: the reports that count make {count, plural, one {# stretch} other {# " +
        "stretches}} only; it takes {least} to see how evenly work goes.",
      tooFar:
        "No P85: the pace between reports is so uneven that a cautious date is over 50 years off.",
    },
    name: {
      es: "Earned schedule ES",
      at: "Actual time AT",
      sv: "Schedule variance SV(t)",
      spi: "Schedule performance SPI(t)",
      pd: "Planned duration PD",
      tspi: "To-complete index TSPI",
      p50: "Forecast finish P50",
      p85: "Cautious forecast P85",
    },
    how: {
      es: "the working days the plan would have needed for the reported percent",
      at:
        "from the first day of the baseline to the as-of day of the report, both counted, " +
        "without the days on which the plan pauses",
      sv: "ES − AT; below 0 is behind",
      spi: "ES ÷ AT; below 1 is slower than planned",
      pd: "from the first to the last day of the baseline, without the days on which it pauses",
      tspi: "(PD − ES) ÷ (PD − AT): the pace it now takes, in multiples of the plan",
      p50:
        "PD ÷ SPI(t) working days in all, with the pauses of the plan between them; as likely " +
        "before as after",
      p85: "from how unevenly work went between reports; an 85% chance of finishing by then",
    },
  },
} as const;
