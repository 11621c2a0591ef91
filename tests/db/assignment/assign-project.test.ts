import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { assignProject } from "#db/assignment/assign-project.ts";
import { endAssignment } from "#db/assignment/end-assignment.ts";
import { user } from "#db/schema/user.ts";
import type { AssignmentInput, EndAssignmentInput } from "#domain/assignment/assignment-input.ts";
import { breakAuditTrail } from "../break-audit-trail.ts";
import { dumpTables } from "../dump-tables.ts";
import { insertTestUser } from "../insert-test-user.ts";
import { at, openTestOffice } from "../open-test-office.ts";

/** The leader of `theirs` leads it since 2015-01-01; `owner` owns `mine` since then. */
function assigning() {
  const { db } = openTestOffice();
  const caller = { actor: insertTestUser(db, "admin"), at };
  insertTestUser(db, "leader", "successor");
  const assign = (input: Partial<AssignmentInput> = {}) =>
    assignProject(db, caller, {
      requestKey: randomUUID(),
      projectId: "mine",
      role: "owner",
      userId: "other",
      organisationNameZh: null,
      organisationNameEn: null,
      fromOn: "2015-04-15",
      ...input,
    });
  const end = (input: Partial<EndAssignmentInput> = {}) =>
    endAssignment(db, caller, {
      requestKey: randomUUID(),
      assignmentId: "mine-assignment-0",
      version: 1,
      toOn: "2015-04-15",
      ...input,
    });
  return { db, assign, end };
}

const following = { projectId: "theirs", role: "leader", userId: "successor" } as const;

test("a second owner answers beside the first, from a day on, and it is in the audit trail", () => {
  const { db, assign } = assigning();
  expect(assign()).toMatchObject({
    ok: true,
    value: { projectId: "mine", slug: "mine-slug", endedIds: [] },
  });
  const after = dumpTables(db);
  expect(after.assignment).toContainEqual(
    expect.objectContaining({ project_id: "mine", user_id: "owner", to_on: null }),
  );
  expect(after.assignment).toContainEqual(
    expect.objectContaining({ project_id: "mine", user_id: "other", from_on: "2015-04-15" }),
  );
  expect(after.audit_event).toMatchObject([
    {
      event: "assignment.created",
      actor_id: "admin",
      detail: JSON.stringify({
        projectId: "mine",
        role: "owner",
        userId: "other",
        holder: "other",
        fromOn: "2015-04-15",
      }),
    },
  ]);
});

test("a new leader ends the one in force on the day before, said as an event of its own", () => {
  const { db, assign } = assigning();
  const outcome = assign(following);
  expect(outcome).toMatchObject({ ok: true, value: { endedIds: ["theirs-assignment-2"] } });
  const after = dumpTables(db);
  expect(after.assignment).toContainEqual(
    expect.objectContaining({ id: "theirs-assignment-2", to_on: "2015-04-14", version: 2 }),
  );
  expect(after.audit_event).toMatchObject([
    { event: "assignment.ended", subject_id: "theirs-assignment-2" },
    { event: "assignment.created" },
  ]);
  expect(JSON.stringify(after.audit_event)).toContain("followedById");
});

test("a unit is assigned by its name", () => {
  const { db, assign } = assigning();
  const unit = {
    role: "unit",
    userId: null,
    organisationNameZh: "示例单位",
    organisationNameEn: null,
  } as const;
  expect(assign(unit).ok).toBe(true);
  expect(dumpTables(db).assignment).toContainEqual(
    expect.objectContaining({ role: "unit", user_id: null, unit_name_zh: "示例单位" }),
  );
});

test.each([
  ["a project that is not there", { projectId: "nowhere" }, "project.notFound", "projectId"],
  ["a person who is not there", { userId: "nobody" }, "user.notFound", "userId"],
  ["a leader's account as owner", { userId: "leader" }, "assignment.roleDiffers", "userId"],
  ["who owns it already", { userId: "owner" }, "assignment.overlaps", "userId"],
  [
    "a leader before the present one",
    { ...following, fromOn: "2014-12-31" },
    "assignment.leaderFollows",
    "fromOn",
  ],
])("%s is refused beside its field", (_case, input, refusal, field) => {
  const { db, assign } = assigning();
  const before = dumpTables(db);
  expect(assign(input)).toMatchObject({ ok: false, refusal, field });
  expect(dumpTables(db)).toEqual(before);
});

test("a disabled account answers for nothing new", () => {
  const { db, assign } = assigning();
  db.update(user).set({ banned: true }).where(eq(user.id, "other")).run();
  expect(assign()).toMatchObject({ ok: false, refusal: "assignment.userDisabled" });
});

test("an assignment ends on its last day and stays on record", () => {
  const { db, end } = assigning();
  expect(end()).toEqual({ ok: true, value: { projectId: "mine", slug: "mine-slug" } });
  const after = dumpTables(db);
  expect(after.assignment).toContainEqual(
    expect.objectContaining({ id: "mine-assignment-0", to_on: "2015-04-15", version: 2 }),
  );
  expect(after.audit_event).toMatchObject([{ event: "assignment.ended", actor_id: "admin" }]);
});

test.each([
  ["that is not there", { assignmentId: "none" }, "assignment.notFound"],
  ["that ended already", { assignmentId: "former-assignment-0" }, "assignment.alreadyEnded"],
  ["that somebody changed", { version: 2 }, "assignment.changedSince"],
  ["before it began", { toOn: "2014-12-31" }, "assignment.endsBeforeStart"],
])("to end one %s is refused", (_case, input, refusal) => {
  const { db, end } = assigning();
  const before = dumpTables(db);
  expect(end(input)).toMatchObject({ ok: false, refusal });
  expect(dumpTables(db)).toEqual(before);
});

test("under one key a project is assigned once and an assignment ended once", () => {
  const { db, assign, end } = assigning();
  const keys = [randomUUID(), randomUUID()];
  const first = [assign({ ...following, requestKey: keys[0] }), end({ requestKey: keys[1] })];
  const before = dumpTables(db);
  const again = [assign({ ...following, requestKey: keys[0] }), end({ requestKey: keys[1] })];
  expect(again).toEqual(first);
  expect(dumpTables(db)).toEqual(before);
});

test("nothing changes when the audit row cannot be written", () => {
  const { db, assign, end } = assigning();
  const before = dumpTables(db);
  breakAuditTrail(db);
  expect(() => assign(following)).toThrow();
  expect(() => end()).toThrow();
  expect(dumpTables(db)).toEqual(before);
});
