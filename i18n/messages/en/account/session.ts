export const session = {
  signIn: {
    title: "Sign in",
    lead: "Staff sign in to report progress and see every project. The public needs no account.",
    username: "User name",
    password: "Password",
    submit: "Sign in",
    publicPage: "Back to the public page",
    forgotten:
      "Forgotten password: ask an administrator to reset it. Wrong tries make you wait a " +
      "while; they never lock the account for good.",
    demoHint:
      "The demo's accounts and passwords are printed at the start and kept in demo-accounts.json in the data folder.",
    signedOut: "You have signed out.",
    already: "You are signed in: {name} ({role}).",
    toDesk: "Go to the desk",
  },
  signOut: "Sign out",
  setUp: {
    title: "First set-up",
    lead: "Create the first administrator. This link works once.",
    name: "Name",
    username: "User name",
    usernameHint: "2 to 32 letters, digits, dots, hyphens or underscores.",
    password: "Password",
    passwordHint:
      "At least 12 characters; a few unrelated words are easy to keep and hard to guess.",
    passwordAgain: "Password again",
    submit: "Create the administrator",
    done: "The administrator has been created. Please sign in.",
    noToken: "The token of the set-up link is missing. Copy the whole link printed at the start.",
  },
  role: {
    owner: "Project owner",
    leader: "Leader",
    clerk: "Clerk",
    admin: "Administrator",
  },
  nav: {
    label: "Desk",
    desk: "Desk",
    timeline: "Timeline",
    changes: "Changes",
    households: "Households",
    reports: "Review",
    plans: "Plans",
    projects: "Projects",
    users: "Users",
    assignments: "Assignments",
    audit: "Audit trail",
    settings: "Settings",
    account: "My account",
  },
} as const;
