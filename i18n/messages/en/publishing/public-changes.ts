/** What changed in public: the page and the feeds. */
export const publicChanges = {
  title: "Changes",
  lead:
    "What was published, which deadline was moved to when, which milestone was met and which " +
    "figure was corrected, by the day it became public, newest first.",
  ofProject: "{project}: changes",
  recent: "The last {days} days",
  empty: "Nothing changed in this time",
  months: "Earlier changes",
  month: "{month} ({count})",
  ofMonth: "Changes in {month}",
  feed: "Subscribe (Atom)",
  all: "Changes of all projects",
  kind: { published: "Published", moved: "Deadline", met: "Met", corrected: "Corrected" },
  said: "{project} [{kind}] {what}",
  generated: "sample",
  published: "published",
  publishedAgain: "published again",
  scopeChanged: "what is public of it was changed",
  deadlineSet: "deadline of “{milestone}” set: {label}",
  deadlineMoved: "deadline of “{milestone}” moved from {before} to {after}",
  later: "{days, plural, one {# day} other {# days}} later",
  earlier: "{days, plural, one {# day} other {# days}} earlier",
  same: "same last day",
  reason: "Reason: {reason}",
  milestoneMet: "“{milestone}” was met on {on}",
  milestoneReopened:
    "“{milestone}”{metOn, select, none {} other {, recorded as met on {metOn},}} " +
    "is open again",
  percentCorrected: "progress as of {asOf} was {from}% and is {to}%",
  textWithdrawn: "{what} withdrawn",
  subtitle: "Published, deadlines moved, milestones met and corrections: the last {count}",
} as const;
