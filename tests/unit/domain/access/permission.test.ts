import { expect, test } from "vitest";
import {
  can,
  deskScope,
  type Permission,
  permissions,
  type Role,
  roles,
} from "#domain/access/permission.ts";

/** The whole table: who may do what. Whatever is not listed is refused. */
const allowed: Record<Permission, readonly (Role | null)[]> = {
  "session.open": [null, ...roles],
  "setup.complete": [null, ...roles],
  "session.close": roles,
  "desk.read": roles,
  "account.changePassword": roles,
  "account.secure": roles,
  "portfolio.read": ["owner", "leader"],
  "changes.read": ["owner", "leader", "clerk"],
  "report.review": ["leader"],
  "plan.review": ["leader"],
  "charts.read": ["leader"],
  "deadline.move": ["leader"],
  "milestone.retire": ["leader"],
  "text.withdraw": ["leader", "admin"],
  "project.publish": ["leader"],
  "light.override": ["leader"],
  "progress.report": ["owner"],
  "own.retract": ["leader", "owner"],
  "milestone.record": ["owner"],
  "plan.propose": ["owner"],
  "user.manage": ["admin"],
  "assignment.manage": ["admin"],
  "project.manage": ["admin"],
  "setting.manage": ["admin"],
  "audit.read": ["admin"],
  "household.count": ["owner", "leader", "clerk"],
  "household.read": ["leader", "clerk"],
  "household.write": ["clerk"],
  "household.reveal": ["leader", "clerk"],
  "relocation.set": ["leader"],
  "receipt.read": [null, ...roles],
  "receipt.issue": ["clerk"],
};

test.each(permissions)("%s is held by exactly the roles that need it", (permission) => {
  const holders = [null, ...roles].filter((role) => can(role, permission));
  expect(holders.sort()).toEqual([...allowed[permission]].sort());
});

test("owners and clerks see the projects assigned to them, the others all", () => {
  expect(roles.map((role) => [role, deskScope(role)])).toEqual([
    ["owner", "owner"],
    ["leader", null],
    ["clerk", "clerk"],
    ["admin", null],
  ]);
});
