export const portfolio = {
  title: "Urban-renewal projects",
  titleOf: "{office}: renewal projects",
  count: "{total, plural, one {# project} other {# projects}}:",
  of: ": ",
  changed:
    "{count, plural, =0 {Nothing changed this month: see before} one {# change this month} " +
    "other {# changes this month}}",
  rules: "What lights and charts mean",
  strip: "The small chart of a project",
  stripRead:
    "The pale bar is the time planned, its dark part what is done; the red line is today; the black " +
    "flag is the last day of the next promise, the hollow one where it stood at first.",
  find: {
    label: "Find my project",
    example: "for example: Factory",
    rule: "Some letters of a project, a community or an address; no telephone or identity number.",
    submit: "Find",
    found:
      "{found, plural, =0 {Nothing found. Try a word of the name of the project or community, or ask " +
      "by telephone.} one {# project found.} other {# projects found.}}",
    most: "Only the first {most} are listed: please add a word.",
    personal:
      "No telephone or identity number is needed, and none was looked for. Please enter some " +
      "letters of a project, a community or an address.",
    all: "All projects",
  },
  pages: "More projects",
  page: "Page {page}",
  stockFigure: "{what}: {about} {value} {unit}",
  stockSource: " (source: {source}).",
  stock: "Other figures and sources",
  next: "Next deadlines",
  nextEmpty: "No deadlines ahead",
  overdue: "Overdue milestones",
  overdueDays: "overdue",
  daysUnit: "days",
  lastDay: "today",
  empty: "No projects yet",
  emptyHint: "Projects appear here once staff have entered them.",
  ledgers: "Published figures",
  ledgersLead:
    "The rate as printed, beside the rate its own figures give; where the two differ, both are shown.",
  ledger: {
    name: "Ledger",
    found: "Found",
    closed: "Closed",
    printed: "Rate as printed",
    recomputed: "Rate recomputed",
    differs: "differs from print",
    agrees: "agrees",
    unprinted: "not printed",
  },
  areaParts: "{count, plural, one {# community} other {# communities}}: {names}.",
  sources: "Sources",
  source: {
    published: "{publisher}, {year}",
    on: "published {on}",
    undated: "carries no date; printed between {from} and {to}",
    undatedFrom: "carries no date; not before {from}",
  },
} as const;
