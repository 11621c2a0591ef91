export const uncomputed = {
  name: "Cannot be computed",
  row: "Cannot be computed (no. {reference})",
  leftOut:
    "{count, plural, one {1 project cannot be computed and is not counted} other {# projects " +
    "cannot be computed and are not counted}}",
  leftOutNamed:
    "{count, plural, one {1 project cannot be computed and is not counted} other {# projects " +
    "cannot be computed and are not counted}}: {names}",
  hint:
    "Something in the records of these projects cannot be computed; no other project is " +
    "affected. Use the number to find it in the log.",
  publicHint:
    "The records are being checked and will be shown again once they are put right. No other project is affected.",
  title: "“{project}” cannot be computed at present",
  lead: "Number {reference}, the same as in the log. Nothing is lost, and every other project is shown as usual.",
  part: "This part of the page cannot be computed (no. {reference}); the rest is as usual.",
  form:
    "This project cannot be computed at present (no. {reference}). Once it is put right, it is " +
    "shown everywhere again.",
  back: "Back to the desk",
  why: "Why",
  unknown:
    "Nothing obviously wrong was found in the records; the program itself failed while " +
    "computing. Please give the number {reference} to an administrator. The pages below " +
    "still open.",
  defect: "{where}: {what}",
  where: {
    record: "Project record",
    deadline: "Deadline of “{name}”",
    milestone: "Entries of milestone “{name}”",
    plan: "Plan (baseline)",
    planLine: "“{name}” in the plan (baseline)",
    metric: "How milestone “{name}” is measured",
    report: "Progress report",
    assignment: "Assignment",
    override: "Light override",
    signingTerms: "Signing terms",
    publication: "Decision on publishing counts",
    households: "Counts of the household ledger",
  },
  what: {
    noDay: "“{value}” is not a day",
    unlikelyDay: "{value} cannot be the day that was meant",
    unknownWord: "“{value}” is not a value the program knows",
    noNumber: "“{value}” is outside what is allowed",
    loop: "predecessors form a loop",
    missing: "it has no milestones",
  },
  way: {
    record: "Edit the record",
    deadline: "Move the deadline",
    milestone: "Record the milestone again",
    plan: "Make a new plan",
    metric: "Set the measure again",
    report: "Correct the report",
    assignment: "End this assignment",
    override: "Override the light again",
    signingTerms: "Set the signing terms again",
    publication: "Decide again",
    households: "Open the ledger",
  },
  who: {
    record: "an administrator edits it",
    deadline: "a leader moves the deadline",
    milestone: "the owner records it again",
    plan: "the owner draws up a new plan, and a leader approves it",
    metric: "a leader sets it again",
    report: "the owner corrects it",
    assignment: "an administrator ends it and assigns the project again",
    override: "a leader overrides the light again or restores it",
    signingTerms: "a leader sets them again",
    publication: "a leader decides again",
    households: "the clerk corrects it",
  },
} as const;
