export const day = {
  label: "Day looked at",
  today: "Day looked at: {on} (today)",
  replay:
    "Replaying {on}: nothing that came after it is shown, and “today” on this page is that day.",
  actToday: "Reports, reviews and changes can be made today only.",
  backToToday: "Back to today",
  choose: "Another day",
  field: "Which day",
  submit: "Show",
  step: {
    dayBefore: "Day before",
    dayAfter: "Day after",
    monday: "Monday before",
    monthStart: "Start of month",
  },
  problem: {
    later: "{on} has not come yet; you are looking at today. Choose a day from {first} to {last}.",
    tooEarly: "{on} is too early; you are looking at today. Choose a day from {first} to {last}.",
    noDay:
      "The address names no real day; you are looking at today. Choose a day from {first} to {last}.",
  },
} as const;
