/** Where a project stands and what is promised, as one would tell a neighbour. */
export const standing = {
  separator: ", ",
  stop: ".",
  and: " and ",
  doing: "Under way: {names}{more, plural, =0 {} other { and # more}}",
  between: "“{done}” is done, next comes “{next}”",
  notBegun: "Not begun yet",
  unsaid: "No news of it so far",
  finished: "Done",
  suspended: "Suspended",
  cancelled: "Cancelled",
  percent: "{percent}% done{isShort, select, true {} other { (reported for {on})}}",
  percentBesidePlan:
    "{percent}% done, {planned}% planned{isShort, select, true {} other { (reported for {on})}}",
  percentUndated: "{percent}% done by an undated source",
  noPercent: "no figure of progress",
  promise: "Next: {what},",
  noPromise: "No deadline was published.",
  noDay: "no day was published",
  met: "done",
  metOn: "done on {on}",
  noLastDay: "without a last day",
  moved:
    "{moves, plural, =0 {never moved} one {moved once{way, select, later {, {days} days later in all} " +
    "earlier {, {days} days earlier in all} other {}}} other {moved # times{way, select, " +
    "later {, {days} days later in all} earlier {, {days} days earlier in all} other {}}}}",
} as const;
