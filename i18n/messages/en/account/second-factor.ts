export const secondFactor = {
  title: "Second factor",
  lead:
    "Signing in then asks for the six digits of an authenticator on your phone as well. A " +
    "password somebody else knows is not enough any more.",
  onLead: "It is on: signing in asks for the six digits of your authenticator as well.",
  required: "Please add a second factor first",
  requiredWhy:
    "Leaders and administrators see and change all projects, so everything else waits until they have a second factor.",
  password: "Current password",
  passwordHint: "To be sure that it is you. Have any authenticator (TOTP) app on your phone ready.",
  start: "Begin",
  startAgain: "Make a new secret",
  remove: "Remove the second factor",
  slip: {
    title: "Shown only this once",
    hint:
      "Scan the figure with your authenticator, or type the secret. Write the backup codes " +
      "down and keep them elsewhere: without the phone, each of them signs you in once.",
    scan: "A QR code for the authenticator; it holds the secret below",
    secret: "Secret",
    backup: "Backup codes",
  },
  confirm: {
    title: "Enter the first code",
    code: "Code",
    codeHint: "The six digits your authenticator shows now.",
    submit: "Turn it on",
  },
  signIn: {
    title: "Second factor",
    lead: "The password is correct. Now enter the code.",
    code: "Code",
    codeHint: "The six digits of your authenticator, or a backup code.",
    submit: "Sign in",
    lost: "Neither phone nor backup codes at hand: ask an administrator to remove the second factor.",
    again: "Sign in to another account",
  },
  account: {
    on: "On",
    off: "Off",
    started: "A secret has been made; the first code is still to be entered",
    manage: "Manage the second factor",
    added: "The second factor is on. The next sign-in asks for a code.",
    removed: "The second factor is removed.",
  },
} as const;
