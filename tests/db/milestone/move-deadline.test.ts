import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { workingCalendar } from "#db/calendar/working-calendar.ts";
import { moveDeadline } from "#db/milestone/move-deadline.ts";
import { recordMilestoneEvent } from "#db/milestone/record-milestone-event.ts";
import { findProjectFacts } from "#db/portfolio/list-project-facts.ts";
import { auditEvent } from "#db/schema/audit.ts";
import type { DeadlineMoveInput } from "#domain/milestone/deadline-input.ts";
import { viewProject } from "#domain/portfolio/view-project.ts";
import { breakAuditTrail } from "../break-audit-trail.ts";
import { dumpTables } from "../dump-tables.ts";
import { at, businessOn, openTestOffice } from "../open-test-office.ts";

function moving() {
  const office = openTestOffice();
  const move = (input: Partial<DeadlineMoveInput> = {}) =>
    moveDeadline(
      office.db,
      { actor: office.leader, at },
      {
        requestKey: randomUUID(),
        milestoneId: "mine-milestone",
        seenDeadlines: 0,
        precision: "month",
        on: "2015-06-10",
        commitment: "strive",
        labelZh: null,
        labelEn: null,
        reason: "设备到货晚",
        nameDeadline: ({ to }) => ({ zh: `至${to}`, en: `by ${to}` }),
        ...input,
      },
    );
  const deadlineOf = () => {
    const facts = findProjectFacts(office.db, "mine-slug");
    if (!facts) throw new Error("no project");
    return viewProject(facts, { asOf: businessOn, staleAfterDays: 30, calendar: workingCalendar })
      .milestones[0]?.deadline;
  };
  return { ...office, move, deadlineOf };
}

test("a deadline moved keeps the original, the reason and who moved it", () => {
  const { db, move, deadlineOf } = moving();
  expect(move()).toEqual({
    ok: true,
    value: { milestoneId: "mine-milestone", slug: "mine-slug" },
  });
  const later = { seenDeadlines: 1, on: "2015-07-31", labelZh: "力争2015年7月" };
  expect(move(later)).toMatchObject({ ok: true });
  expect(deadlineOf()).toMatchObject({
    original: { to: "2015-06-30", label: { zh: "至2015-06-30", en: "by 2015-06-30" } },
    current: {
      from: "2015-07-01",
      to: "2015-07-31",
      label: { zh: "力争2015年7月", en: "by 2015-07-31" },
      setOn: businessOn,
      setBy: "leader",
      reason: "设备到货晚",
      commitment: "strive",
      sourceId: null,
    },
    moves: 1,
    totalDaysSlipped: 31,
  });
  expect(dumpTables(db).project).toContainEqual(
    expect.objectContaining({ id: "mine", updated_at: at }),
  );
  expect(db.select().from(auditEvent).all().at(-1)).toMatchObject({
    event: "deadline.moved",
    subjectType: "milestone",
    subjectId: "mine-milestone",
    detail: JSON.stringify({
      projectId: "mine",
      before: "至2015-06-30",
      label: "力争2015年7月",
      to: "2015-07-31",
      reason: "设备到货晚",
    }),
  });
});

test.each([
  ["an invented milestone", { milestoneId: "invented" }, "milestone.notFound"],
  ["no day", { on: null }, "deadline.dayRequired"],
  ["a day that is over", { on: "2015-03-01" }, "deadline.alreadyOver"],
] as const)("is refused for %s, and changes nothing", (_, input, refusal) => {
  const { db, move } = moving();
  const before = dumpTables(db);
  expect(move(input)).toMatchObject({ ok: false, refusal });
  expect(dumpTables(db)).toEqual(before);
});

test("whoever moves it second is told what it was moved to", () => {
  const { db, move } = moving();
  move();
  const before = dumpTables(db);
  expect(move({ on: "2015-08-01" })).toEqual({
    ok: false,
    refusal: "deadline.changedSince",
    params: { label: "至2015-06-30", labelEn: "by 2015-06-30" },
  });
  expect(dumpTables(db)).toEqual(before);
});

test("the deadline of a milestone that is met stays", () => {
  const { db, owner, move } = moving();
  const tick = { requestKey: randomUUID(), milestoneId: "mine-milestone", version: 1 };
  const met = { ...tick, kind: "met" as const, on: businessOn, percent: null, evidence: null };
  expect(recordMilestoneEvent(db, { actor: owner, at }, met).ok).toBe(true);
  const before = dumpTables(db);
  expect(move()).toMatchObject({ refusal: "deadline.alreadyMet" });
  expect(dumpTables(db)).toEqual(before);
});

test("the same move sent twice counts once", () => {
  const { db, move } = moving();
  const requestKey = randomUUID();
  const first = move({ requestKey });
  const before = dumpTables(db);
  expect(move({ requestKey })).toEqual(first);
  expect(dumpTables(db)).toEqual(before);
});

test("nothing moves when the audit row cannot be written", () => {
  const { db, move } = moving();
  const before = dumpTables(db);
  breakAuditTrail(db);
  expect(() => move()).toThrow();
  expect(dumpTables(db)).toEqual(before);
});
