export const form = {
  required: "required",
  optional: "optional",
  public: "Appears on the public page; reasons and notes once a leader has approved them.",
  submitting: "Submitting…",
  errorSummary: "Not submitted: please check the following",
  unsent: "Not submitted; everything you typed is still here",
  signInElsewhere: "Sign in in a new tab",
  leaveOther: "Another form on this page has unsubmitted entries that would be lost. Continue?",
  errorPrefix: "Error: ",
  unexpected: "Not submitted, please try again",
  refusedOf: "{of}: {reason}",
  counted: "{length} of {max} characters",
  over: "{length} characters, {over} too many (at most {max})",
  fileTooLarge:
    "“{name}” has {size} MB, more than {megabytes} MB, and was not taken. Remove pictures, or split it.",
  draft: {
    restored: "Restored what you typed on this device at {at} but did not submit",
    discard: "Discard this draft",
  },
  done: "Saved",
  choose: "Please choose",
  percentHint: "0 to 100, at most two decimals",
  query: "Search",
  reset: "Reset",
  pickAll: "All on this page",
  cancel: "Cancel",
  current:
    "What somebody else has just saved differs from what you typed in the following. " +
    "Submitting again keeps what you typed.",
  currentOf: "{field} now",
  empty: "(empty)",
  once: {
    username: "User name",
    password: "Password",
    hint:
      "This password is shown only now and stored nowhere. Pass it on, and ask its owner to " +
      "change it under “My account” after signing in.",
    spent:
      "This was submitted and done before; the password was shown then and is not shown " +
      "again. If nobody wrote it down, reset the password.",
  },
} as const;
