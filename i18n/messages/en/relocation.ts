export const relocation = {
  title: "Relocation of households",
  lead: "Households are published in steps of five; nothing about a single household, and not how many are left.",
  leadExact: "Exact numbers of households are published; nothing about a single household.",
  counted: "What is counted",
  reached: "Reached",
  measure: {
    surveyed: "Surveyed",
    signed: "Signed",
    paid: "Paid",
    vacated: "Vacated",
    demolished: "Demolished",
    returned: "Returned",
  },
  band: {
    stageOnly: "under way",
    notStarted: "not started",
    complete: "complete",
    fewerThan: "fewer than {below} households",
    lowOrMore: "{low} households or more ({percent}% or more)",
    topOrMore: "{low} households or more ({percent}% or more)",
    exact: "{done} of {households} households ({percent})",
  },
} as const;
