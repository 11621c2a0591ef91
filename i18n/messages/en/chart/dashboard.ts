export const dashboard = {
  title: "Charts",
  lead: "Figures of {asOf}, from all {count} projects. The same numbers stand under each chart.",
  empty: "There are no projects yet, so there is nothing to chart.",
  nothing: "There is nothing to draw yet.",
  separator: ", ",
  unknown: "unknown",
  numbers: "Numbers",
  rows: "Item",
  csv: "Download CSV",
  svg: "Download SVG",
  png: "Download PNG",
  live: "{title}. Use the arrow keys to go through the rows.",
  lights: {
    title: "Lights",
    lead:
      "How many projects stood under each light at the end of each month, as computed, whatever a " +
      "leader said instead.",
  },
  progress: {
    title: "Planned and reported",
    lead: "The last report of each project against the plan of its day, those furthest behind first.",
    series: { planned: "planned", reported: "reported" },
    leftOut:
      "{count} more projects are not shown: they have no plan, no report, or are less far behind.",
  },
  deadlines: {
    title: "Deadlines ahead",
    lead: "Deadlines still to be met, by the month of their last day.",
    series: { unsaid: "no wording" },
    row: { overdue: "Overdue", later: "Later" },
    leftOut: "{count} more name no last day and are not shown.",
  },
  moves: {
    title: "Moves of deadlines",
    lead: "How often deadlines were moved in each month of the last year.",
    series: { later: "later", earlier: "earlier", open: "from or to no date" },
    leftOut: "{count} more were moved before that.",
  },
  households: {
    title: "How far households have come",
    lead: "All projects with a household ledger together: how many households have reached each step.",
    series: { households: "households" },
    row: { household: "In the ledger", resolved: "Signed or decided" },
    leftOut: "{count} projects have no household ledger and are not shown.",
  },
  ledgers: {
    title: "Closure rates of ledgers",
    lead: "Published ledgers: the closure rate as printed, and as its own figures give it.",
    series: { printed: "as printed", recomputed: "recomputed" },
  },
} as const;
