/** What leaders let the public see. */
export const publishing = {
  title: "Publishing",
  lead:
    "Only what is ticked here stands on the public page, in the open data and in the " +
    "feeds; whatever is not ticked is not there. A project's name, place, kind, stage " +
    "and units are public with it. Persons never are.",
  standing: {
    never: "This project has not been published: the public site has no page of it.",
    withdrawn: "This project has been withdrawn: the public site has no page of it.",
    published: "This project is public: {groups}.",
    base: "only what the project is",
  },
  /** On the page of a project at the desk. */
  notPublic:
    "This project is not public; nobody outside can see it. A leader decides whether to " +
    "publish it.",
  toPublish: "Publish it",
  groups: "What is public",
  groupsHint:
    "A group that is not ticked is left out as a whole. Without deadlines or progress " +
    "the public page shows no light.",
  group: {
    deadlines: "Milestones, deadlines and moves",
    progress: "Reported progress and the light",
    households: "Progress of the households",
    sources: "Figures and words of sources",
    texts: "Notes and reasons",
  },
  groupHint: {
    deadlines: "how far each milestone is, original and current deadlines, the plan in force",
    progress: "the percent owners report, the light computed from the plan, and one set instead",
    households: "in bands only, unless exact counts are decided on separately",
    sources: "as printed in what has been published",
    texts: "each text is approved by itself under “To publish”",
  },
  reason: "Reason",
  reasonHint: "Not shown in public; kept in the audit trail.",
  usualReason: "Published under the disclosure rules",
  publish: "Publish",
  change: "Publish what is ticked",
  withdraw: "Withdraw from public",
  form: "Decide what is public",
  history: "What was decided",
  historyEmpty: "Nothing has been decided about publishing yet",
  column: { on: "Day", kind: "Decision", groups: "Public", reason: "Reason", by: "By" },
  kind: { published: "Published", withdrawn: "Withdrawn" },
  takenOver: "Public before the upgrade, and kept so",
  role: { owner: "project owner", leader: "leader", clerk: "clerk", admin: "administrator" },
  seen: "What the public saw on {on}",
  seenLead:
    "The same as on the public page of that day. Choose another day to see what was public then.",
  seenNothing: "On {on} the public could not see this project.",
  queue: {
    title: "To publish",
    lead:
      "{count, plural, =0 {No text waits for you} one {# text waits for you} other {# " +
      "texts wait for you}}. Until then the public page only says that it is being " +
      "reviewed.",
    empty: "No text waits to be published",
    emptyHint: "A reason or a note written for the public page is listed here first.",
    unpublished: "Projects that are not public",
    unpublishedHint: "A new project is not public until a leader publishes it.",
    texts: "Texts to publish",
    picked: "{count, plural, one {# text} other {# texts}} picked",
    approvePicked: "Publish the picked ones",
    some:
      "{count, plural, one {# text is} other {# texts are}} public now; {left, plural, one " +
      "{# was} other {# were}} changed, withdrawn or decided on after you opened the list, " +
      "and left alone.",
    open: "Keep it back …",
    pick: "Pick: {text}",
    what: "{project} · {what}",
    whatOf: "{project} · {milestone} · {what}",
    written: "written by {by} on {on}",
    approve: "Publish it",
    refuse: "Keep it back",
    refuseReason: "Why it is kept back",
    refuseHint: "Required to keep it back. Do not repeat what should not be public.",
  },
  text: {
    deadlineReason: "reason of a moved deadline",
    deadlineLabel: "words of a deadline",
    projectNote: "note on the project",
  },
  held: "Texts that are kept back",
  heldLead: "It was decided not to publish these. They can still be published.",
  refusedBecause: "Reason: {reason}",
} as const;
