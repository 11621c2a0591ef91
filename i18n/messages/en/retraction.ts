export const retraction = {
  title: "Recorded just now: you may take it back",
  lead:
    "You may take back what you have recorded yourself for ten minutes. It then counts on no day, " +
    "the public page is up to date at once, and the audit trail keeps it.",
  report:
    "{project}: report of {percent}% (as of {on}){events, plural, =0 {} one {, with # milestone " +
    "record} other {, with # milestone records}}",
  milestoneEvent: "{project}: milestone “{milestone}” {kind} ({on})",
  review:
    "{project}: {decision, select, approved {approved} other {returned}} the report of {percent}%",
  planProposal: "{project}: proposed the plan “{name}”",
  planReview:
    "{project}: {decision, select, approved {approved the plan “{name}”; the baseline it brought " +
    "into force is taken back with it} other {returned the plan “{name}”}}",
  left: "{minutes, plural, one {# minute} other {# minutes}} left",
  submit: "Take back",
};
