/** Said instead of an answer to a request that no page of ours sends. */
export const refused = {
  malformed: {
    title: "This request is not valid",
    hint: "The address or what was sent with it cannot be read. Please start again from a page of this site.",
  },
  signedOut: { title: "Please sign in first", hint: "Sign in, then open this address again." },
  foreign: {
    title: "This request was not accepted",
    hint:
      "It did not come from a page of this site, or your account may not do this. Please start " +
      "again from a page of this site.",
  },
  missing: {
    title: "This page was not found",
    hint: "The address may be wrong, or the project is not public.",
  },
  missingAtDesk: {
    title: "This page was not found",
    hint: "The address may be wrong, or the project is not assigned to you.",
  },
  outdated: {
    title: "This page is out of date",
    hint: "The program was updated after the page was opened. Please open the page again and retry.",
  },
  tooLarge: {
    title: "Too much at once",
    hint: "At most 6 MB can be sent at a time. Please send a smaller file or less text.",
  },
  tooLong: {
    title: "This address is too long",
    hint: "The address or its conditions are too long. Please use fewer conditions.",
  },
  failed: {
    title: "This page cannot be shown right now",
    hint:
      "Something failed on our side. Please try again later, or give the number {reference}, " +
      "the same as in the log, to an administrator.",
  },
  failedAtDesk: {
    title: "This page cannot be shown right now",
    hint:
      "Something failed on our side; what was not saved has to be sent again. Other pages are " +
      "as usual. Please give the number {reference}, the same as in the log, to an " +
      "administrator.",
  },
} as const;

/** Said to a form that was sent without a script after its session had ended. */
export const endedSession = {
  title: "You are signed out; nothing was sent",
  kept:
    "What you typed is all on this page: it is not lost, and kept nowhere else. Do not close the " +
    "page. Sign in in a new tab, then come back and send it.",
  signIn: "Sign in in a new tab",
  send: "Send again once signed in",
  typed: "What you typed",
  secrets:
    "Passwords and chosen files cannot be kept. Send again, then type and choose them once more in the form.",
} as const;
