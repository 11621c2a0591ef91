import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { recordMilestoneEvent } from "#db/milestone/record-milestone-event.ts";
import { source } from "#db/schema/source.ts";
import { sourceStatement } from "#db/schema/source-statement.ts";
import type { Actor } from "#domain/access/permission.ts";
import type { MilestoneEventInput } from "#domain/milestone/milestone-input.ts";
import { breakAuditTrail } from "../break-audit-trail.ts";
import { dumpTables } from "../dump-tables.ts";
import { at, openTestOffice } from "../open-test-office.ts";

function ticking() {
  const office = openTestOffice();
  const tick = (input: Partial<MilestoneEventInput> = {}, actor: Actor = office.owner) =>
    recordMilestoneEvent(
      office.db,
      { actor, at },
      {
        requestKey: randomUUID(),
        milestoneId: "mine-milestone",
        version: 1,
        kind: "started",
        on: "2015-04-01",
        percent: null,
        evidence: null,
        ...input,
      },
    );
  return { ...office, tick };
}

test("a tick is kept with its day and evidence, moves the milestone on and is in the audit trail", () => {
  const { db, tick } = ticking();
  expect(tick({ kind: "met", evidence: "验收单第3号" })).toEqual({
    ok: true,
    value: { milestoneId: "mine-milestone", slug: "mine-slug" },
  });
  const after = dumpTables(db);
  expect(after.milestone_event).toMatchObject([
    {
      milestone_id: "mine-milestone",
      kind: "met",
      happened_on: "2015-04-01",
      recorded_on: "2015-04-15",
      evidence: "验收单第3号",
      recorded_by_id: "owner",
      recorded_at: at,
    },
  ]);
  expect(after.milestone).toContainEqual(
    expect.objectContaining({ id: "mine-milestone", version: 2 }),
  );
  expect(after.project).toContainEqual(expect.objectContaining({ id: "mine", updated_at: at }));
  expect(after.audit_event).toMatchObject([
    { event: "milestone.met", actor_id: "owner", subject_id: "mine-milestone" },
  ]);
});

test("start, progress, met and reopened follow one another, each in the audit trail", () => {
  const { db, tick } = ticking();
  const steps: Partial<MilestoneEventInput>[] = [
    { kind: "started" },
    { kind: "progressed", percent: 40, on: "2015-04-05" },
    { kind: "met", on: "2015-04-10" },
    { kind: "reopened", on: "2015-04-12", evidence: "验收未过" },
  ];
  for (const [index, step] of steps.entries()) {
    expect(tick({ version: index + 1, ...step }).ok).toBe(true);
  }
  expect(dumpTables(db).audit_event).toMatchObject([
    { event: "milestone.started" },
    { event: "milestone.progressed" },
    { event: "milestone.met" },
    { event: "milestone.reopened" },
  ]);
});

test.each([
  ["a future date", { on: "2015-04-16" }, "milestone.futureDate", "on"],
  ["a second start", {}, "milestone.alreadyStarted", "kind"],
  ["met before the start", { kind: "met", on: "2015-03-31" }, "milestone.beforeStart", "on"],
  ["progress without percent", { kind: "progressed" }, "milestone.percentRequired", "percent"],
  ["reopening what is not met", { kind: "reopened" }, "milestone.notMet", "kind"],
] as const)(
  "%s is refused beside its field and changes nothing",
  (_case, input, refusal, field) => {
    const { db, tick } = ticking();
    tick();
    const before = dumpTables(db);
    expect(tick({ version: 2, ...input })).toMatchObject({ ok: false, refusal, field });
    expect(dumpTables(db)).toEqual(before);
  },
);

test("nothing is ticked when the audit row cannot be written", () => {
  const { db, tick } = ticking();
  const before = dumpTables(db);
  breakAuditTrail(db);
  expect(() => tick()).toThrow();
  expect(dumpTables(db)).toEqual(before);
});

test("what a source says is done may be reopened, and met with a day of its own", () => {
  const { db, tick } = ticking();
  db.insert(source)
    .values({ id: "paper", publisher: "晚报", year: 2015, publishedFromOn: "2015-01-01" })
    .run();
  db.insert(sourceStatement)
    .values({
      id: "said",
      sourceId: "paper",
      projectId: "mine",
      milestoneId: "mine-milestone",
      status: "done",
    })
    .run();
  expect(tick({ kind: "met", on: "2014-12-20" }).ok).toBe(true);
  expect(tick({ version: 2, kind: "reopened", on: "2015-04-01", evidence: "验收未过" }).ok).toBe(
    true,
  );
});

test.each(["theirs-milestone", "former-milestone", "coming-milestone", "invented"])(
  "a milestone that is not the caller's today (%s) is not found and changes nothing",
  (milestoneId) => {
    const { db, tick } = ticking();
    const before = dumpTables(db);
    expect(tick({ milestoneId })).toEqual({ ok: false, refusal: "milestone.notFound" });
    expect(dumpTables(db)).toEqual(before);
  },
);

test("another owner and a leader find no such milestone", () => {
  const { db, tick, otherOwner, leader } = ticking();
  const before = dumpTables(db);
  expect(tick({}, otherOwner)).toEqual({ ok: false, refusal: "milestone.notFound" });
  expect(tick({}, leader)).toEqual({ ok: false, refusal: "milestone.notFound" });
  expect(dumpTables(db)).toEqual(before);
});

test("the same tick sent twice counts once; the key of somebody else is a fault", () => {
  const { db, tick, otherOwner } = ticking();
  const requestKey = randomUUID();
  const first = tick({ requestKey });
  const before = dumpTables(db);
  expect(tick({ requestKey })).toEqual(first);
  expect(dumpTables(db)).toEqual(before);
  expect(() => tick({ requestKey }, otherOwner)).toThrow("reused");
});

test("a second tab is told what the first one saved, and saves nothing", () => {
  const { db, tick } = ticking();
  tick();
  const before = dumpTables(db);
  expect(tick({ kind: "met" })).toEqual({
    ok: false,
    refusal: "milestone.changedSince",
    params: { kind: "started", on: "2015-04-01", recorder: "owner" },
  });
  expect(dumpTables(db)).toEqual(before);
});

test("a milestone changed otherwise names no event", () => {
  const { tick } = ticking();
  expect(tick({ version: 7 })).toMatchObject({
    refusal: "milestone.changedSince",
    params: { kind: "none" },
  });
});
