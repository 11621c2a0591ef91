export const confirm = {
  title: "Not saved yet: please check first",
  hint: "To change it, change what stands below and submit.",
  submit: "It is right: submit",
  report: {
    jump:
      "Progress rises from {from}% to {to}%, {points} points at once; once confirmed, the public " +
      "page shows it.",
    openMilestones:
      "100% is reported while {count, plural, one {# milestone is} other {# milestones are}} still " +
      "open; once confirmed, the public page shows both side by side.",
    longAgo:
      "The as-of date {asOfOn} is {days} days ago: check the year. Once confirmed, the curve on the " +
      "public page starts from that day.",
    beforePlan: "The as-of date {asOfOn} is before the plan begins on {planFrom}: please check.",
    milestoneDiffers:
      "Progress is {percent}% while the one milestone that has a percentage stands at {stands}%; " +
      "once confirmed, the public page shows both.",
  },
  milestone: {
    longAgo:
      "The date {on} is {days} days ago: check the year. Once confirmed, the public page shows the " +
      "milestone on that day.",
  },
  deadline: {
    farMove:
      "The deadline moves {way, select, later {back} other {forward}} from {from} to {to}, by {days} " +
      "days; once confirmed, the public page shows it, and the log of moves keeps it.",
    farAway:
      "The deadline is {to}, {years} years from now; once confirmed, the public page runs on to that day.",
  },
  plan: {
    farFinish:
      "The plan finishes on {finishOn}, {years} years from now; once approved, the public page runs on to that day.",
    longAgo:
      "The plan begins on {startOn}, {years} years ago; once approved, the public page starts from that day.",
  },
} as const;
