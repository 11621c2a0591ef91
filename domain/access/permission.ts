import type { AssignmentRole } from "#domain/project/project.ts";

/** 项目责任人, 分包领导, 经办人, 管理员. The public has no account and so no role. */
export const roles = ["owner", "leader", "clerk", "admin"] as const;
export type Role = (typeof roles)[number];

export const permissions = [
  "session.open",
  "session.close",
  "setup.complete",
  "desk.read",
  "portfolio.read",
  "changes.read",
  "charts.read",
  "progress.report",
  "own.retract",
  "milestone.record",
  "report.review",
  "plan.propose",
  "plan.review",
  "deadline.move",
  "milestone.retire",
  "text.withdraw",
  "project.publish",
  "light.override",
  "user.manage",
  "assignment.manage",
  "project.manage",
  "setting.manage",
  "audit.read",
  "account.changePassword",
  "account.secure",
  "household.count",
  "household.read",
  "household.write",
  "household.reveal",
  "relocation.set",
  "receipt.read",
  "receipt.issue",
] as const;
export type Permission = (typeof permissions)[number];

/** Whoever asks. `role: null` is the public. */
export type Actor = { readonly userId: string; readonly role: Role; readonly name: string };

const everyone: readonly Permission[] = ["session.open", "setup.complete", "receipt.read"];
const staff: readonly Permission[] = [
  ...everyone,
  "session.close",
  "desk.read",
  "account.changePassword",
  "account.secure",
];

const granted: Record<Role, readonly Permission[]> = {
  owner: [
    ...staff,
    "portfolio.read",
    "changes.read",
    "progress.report",
    "own.retract",
    "milestone.record",
    "plan.propose",
    "household.count",
  ],
  leader: [
    ...staff,
    "portfolio.read",
    "changes.read",
    "charts.read",
    "own.retract",
    "report.review",
    "plan.review",
    "deadline.move",
    "milestone.retire",
    "text.withdraw",
    "project.publish",
    "light.override",
    "household.count",
    "household.read",
    "household.reveal",
    "relocation.set",
  ],
  clerk: [
    ...staff,
    "changes.read",
    "household.count",
    "household.read",
    "household.write",
    "household.reveal",
    "receipt.issue",
  ],
  admin: [
    ...staff,
    "user.manage",
    "assignment.manage",
    "project.manage",
    "setting.manage",
    "audit.read",
    "text.withdraw",
  ],
};

/**
 * Whether a role holds a permission; `null` is somebody who has not signed in.
 * A permission never widens the scope: an owner holds `progress.report` but only on the
 * projects assigned to them, which the command checks in its SQL.
 *
 * @example
 * can("leader", "report.review") //=> true
 * can("leader", "progress.report") //=> false
 * can(null, "session.open") //=> true
 */
export function can(role: Role | null, permission: Permission): boolean {
  return (role === null ? everyone : granted[role]).includes(permission);
}

/**
 * The assignment a role needs on a project to see it at the desk; `null` means every project.
 *
 * @example
 * deskScope("owner") //=> "owner"
 * deskScope("leader") //=> null
 */
export function deskScope(role: Role): AssignmentRole | null {
  return role === "owner" || role === "clerk" ? role : null;
}

/** What one does to one's own account and session, whatever else still waits. */
const ofAccount: readonly Permission[] = [
  ...everyone,
  "session.close",
  "account.changePassword",
  "account.secure",
];

/**
 * Whether a permission is about oneself alone.
 *
 * @example
 * isOfAccount("account.secure") //=> true
 * isOfAccount("user.manage") //=> false
 */
export function isOfAccount(permission: Permission): boolean {
  return ofAccount.includes(permission);
}
