import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { assignProject } from "#db/commands/assign-project.ts";
import { disableUser } from "#db/commands/disable-user.ts";
import { recordSignIn } from "#db/commands/record-sign-in.ts";
import { type AuditFilter, listAuditEvents } from "#db/queries/list-audit-events.ts";
import { verifyAuditTrail } from "#db/queries/verify-audit-trail.ts";
import { insertTestUser } from "./insert-test-user.ts";
import { at, openTestOffice } from "./open-test-office.ts";

/** `other` signs in, gets the project `mine` and is disabled. */
function officeWithHistory() {
  const { db } = openTestOffice();
  const caller = { actor: insertTestUser(db, "admin"), at };
  recordSignIn(db, { userId: "other", at });
  recordSignIn(db, { userId: "leader", at });
  assignProject(db, caller, {
    requestKey: randomUUID(),
    projectId: "mine",
    role: "owner",
    userId: "other",
    unitNameZh: null,
    unitNameEn: null,
    fromOn: "2015-04-15",
  });
  disableUser(db, caller, { requestKey: randomUUID(), userId: "other", version: 1 });
  return { db };
}

test.each<[string, AuditFilter, string[]]>([
  [
    "everything, newest first",
    {},
    ["user.disabled", "assignment.created", "session.opened", "session.opened"],
  ],
  ["a project with its assignments", { projectId: "mine" }, ["assignment.created"]],
  ["another project", { projectId: "theirs" }, []],
  [
    "a user who acted or was acted upon",
    { userId: "other" },
    ["user.disabled", "assignment.created", "session.opened"],
  ],
  ["what a user did", { actorId: "other" }, ["session.opened"]],
  ["one event", { event: "user.disabled" }, ["user.disabled"]],
  [
    "from the business date on",
    { fromOn: "2015-04-15", event: "user.disabled" },
    ["user.disabled"],
  ],
  ["before it", { toOn: "2015-04-14" }, []],
])("finds %s", (_name, filter, events) => {
  const { db } = officeWithHistory();
  const found = listAuditEvents(db, { ...filter, page: 1, size: 20 });
  expect(found.events.map(({ event }) => event)).toEqual(events);
  expect(found.total).toBe(events.length);
});

test("a page holds its size, and the total counts them all", () => {
  const { db } = officeWithHistory();
  const second = listAuditEvents(db, { page: 2, size: 3 });
  expect(second.events.map(({ sequence }) => sequence)).toEqual([1]);
  expect(second.total).toBe(4);
});

test("the chain is whole, and names the first row that was altered behind the triggers", () => {
  const { db } = officeWithHistory();
  expect(verifyAuditTrail(db)).toBeNull();
  db.$client.exec("drop trigger audit_event_no_update");
  db.$client.exec("update audit_event set actor_name = 'somebody' where sequence = 3");
  expect(verifyAuditTrail(db)).toBe(3);
});
