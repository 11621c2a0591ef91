export const day = {
  label: "Date shown",
  today: "Date shown: {on} (today)",
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
    later: "{on} is still to come; today is shown instead. Choose a day from {first} to {last}.",
    tooEarly: "{on} is too early; today is shown instead. Choose a day from {first} to {last}.",
    noDay:
      "The address names no real day; today is shown instead. Choose a day from {first} to {last}.",
  },
} as const;
