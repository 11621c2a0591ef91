import { adminProject } from "#i18n/messages/en/admin-project.ts";

export const admin = {
  ...adminProject,
  done: {
    disabled: "The account is disabled and signed out everywhere.",
    enabled: "The account is enabled, with the password it had.",
    assigned: "The assignment is recorded.",
    succeeded: "The assignment is recorded; the previous leader in charge ended on the day before.",
    secondFactorRemoved: "The second factor has been removed, and all their sessions have ended.",
    ended: "The assignment has its last day. The history stays.",
  },
  users: {
    title: "Users",
    lead: "Accounts of the staff. A resident is never a user.",
    add: "Add user",
    open: "Open",
    empty: "No user matches",
    emptyHint: "Change the filters, or reset them to see everybody.",
    search: "Name or user name",
    anyRole: "All roles",
    anyState: "All states",
  },
  user: {
    name: "Name",
    username: "User name",
    role: "Role",
    state: "State",
    enabled: "Enabled",
    disabled: "Disabled",
    sessions: "Signed in",
    sessionCount: "{count, plural, =0 {nowhere} one {# place} other {# places}}",
    createdAt: "Created",
    actions: "Actions",
    ownAccount: "Change your own password",
    currentAssignments: "Projects assigned",
    noAssignments: "No project assigned",
    lastEvents: "Latest in the audit trail",
    noEvents: "Nothing in the audit trail yet",
    allEvents: "The whole audit trail",
  },
  createUser: {
    title: "Add user",
    lead: "The system makes the password and shows it once.",
    nameHint: "At most 40 characters.",
    usernameHint:
      "2 to 32 letters (Chinese too), digits, dots, hyphens or underscores; capitals make no difference.",
    roleHint: {
      owner: "reports progress and milestones of assigned projects",
      leader: "sees every project and reviews reports",
      clerk: "keeps the ledgers of assigned projects",
      admin: "manages users, assignments and the audit trail",
    },
    submit: "Create account",
    done: "The account has been created",
    another: "Add another",
    toUsers: "Back to users",
  },
  disableUser: {
    title: "Disable account",
    ask: "Disable “{name}” ({username})?",
    effect:
      "They are signed out everywhere at once and cannot sign in. Reports, assignments and " +
      "the audit trail stay. The account can be enabled again.",
    submit: "Disable account",
  },
  enableUser: {
    title: "Enable account",
    ask: "Enable “{name}” ({username})?",
    effect: "They can sign in with the password they had. If it is forgotten, reset it afterwards.",
    submit: "Enable account",
  },
  resetPassword: {
    title: "Reset password",
    ask: "Reset the password of “{name}” ({username})?",
    effect:
      "The system makes a new password and shows it once. The old one stops working at once " +
      "and they are signed out everywhere.",
    submit: "Reset password",
    done: "The password is reset",
    toUser: "Back to this user",
  },
  removeSecondFactor: {
    title: "Remove the second factor",
    ask: "Remove the second factor of {name} ({username})?",
    effect:
      "All their sessions end at once, and next time the password alone signs them in. " +
      "Do this only if you are sure who is asking, and both the phone and the backup codes are lost.",
    submit: "Remove the second factor",
  },
  assignments: {
    title: "Assignments",
    lead:
      "Who is responsible for which project, and when. A change of person keeps the history: the old " +
      "one gets a last day, the new one a first.",
    add: "Add assignment",
    end: "End",
    endNamed: "End the assignment of {name} ({project})",
    empty: "No assignment matches",
    noneOfProject: "No assignment yet",
    project: "Project",
    anyProject: "All projects",
    anyRole: "All roles",
    person: "Person or unit",
    state: "State",
    anyState: "Now and before",
    onlyCurrent: "Now only",
    current: "In force",
    coming: "Not begun",
    past: "Ended",
    from: "From",
    to: "To",
    lasting: "open",
    role: "Answers as",
    actions: "Actions",
    historyOf: "Assignments of {project}",
  },
  assignProject: {
    project: "Project",
    role: "Answers as",
    fromOn: "First day",
    submit: "Record assignment",
    person: {
      title: "Add assignment: a person",
      lead: "Makes a person responsible for a project from a given day. They need an account.",
      other: "Assign to a unit instead",
      roleHint:
        "There is one leader in charge at a time: a new one takes over from the first day. " +
        "There may be several owners and clerks.",
      label: "Person",
      hint: "The role of their account must be the one they answer in.",
      withRole: "{name} ({role})",
    },
    unit: {
      title: "Add assignment: a unit",
      lead: "Records a responsible or supporting unit of a project from a given day.",
      other: "Assign to a person instead",
      roleHint: "There may be several units.",
      nameZh: "Name of the unit (Chinese)",
      nameZhHint: "A responsible unit is shown on the public page.",
      nameEn: "Name of the unit (English)",
      nameEnHint: "Leave it empty to show the Chinese name on the English page.",
    },
  },
  endAssignment: {
    title: "End assignment",
    ask: "End the assignment of {name} to “{project}” ({role})?",
    effect:
      "The last day still counts. The history stays, and the last day cannot be changed afterwards.",
    since: "First day",
    toOn: "Last day",
    submit: "End assignment",
  },
  account: {
    title: "My account",
    changePassword: "Change password",
    changePasswordLead:
      "Afterwards you are signed out on every other device and stay signed in here.",
    currentPassword: "Current password",
    newPassword: "New password",
    newPasswordHint:
      "12 characters at least; a few unrelated words in a row are easy to remember and hard to guess.",
    newPasswordAgain: "New password again",
    submit: "Change password",
    done: "Your password is changed, and you are signed out on every other device.",
  },
  cancel: "Cancel",
} as const;
