import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { workingCalendar } from "#db/calendar/working-calendar.ts";
import { retireMilestone } from "#db/milestone/retire-milestone.ts";
import { findProjectFacts } from "#db/portfolio/list-project-facts.ts";
import { auditEvent } from "#db/schema/audit.ts";
import type { RetirementInput } from "#domain/milestone/retirement.ts";
import { viewProject } from "#domain/portfolio/view-project.ts";
import { breakAuditTrail } from "../break-audit-trail.ts";
import { dumpTables } from "../dump-tables.ts";
import { at, businessOn, openTestOffice } from "../open-test-office.ts";

function retiring() {
  const office = openTestOffice();
  const retire = (input: Partial<RetirementInput> = {}) =>
    retireMilestone(
      office.db,
      { actor: office.leader, at },
      {
        requestKey: randomUUID(),
        milestoneId: "mine-milestone",
        seenRetirements: 0,
        kind: "retired",
        reason: "规划调整，不再建设",
        ...input,
      },
    );
  const viewOn = (asOf: string) => {
    const facts = findProjectFacts(office.db, "mine-slug");
    if (!facts) throw new Error("no project");
    return viewProject(facts, { asOf, staleAfterDays: 30, calendar: workingCalendar });
  };
  return { ...office, retire, viewOn };
}

test("a retired milestone leaves today and stays in the past; restored, it is back", () => {
  const { db, retire, viewOn } = retiring();
  expect(retire()).toEqual({
    ok: true,
    value: { milestoneId: "mine-milestone", slug: "mine-slug", kind: "retired" },
  });
  expect(viewOn("2015-04-14").milestones).toHaveLength(1);
  const view = viewOn(businessOn);
  expect(view.milestones).toEqual([]);
  expect(view.retired).toMatchObject([
    { retirement: { on: businessOn, by: "leader", reason: "规划调整，不再建设" } },
  ]);
  expect(db.select().from(auditEvent).all().at(-1)).toMatchObject({
    event: "milestone.retired",
    detail: JSON.stringify({ projectId: "mine", reason: "规划调整，不再建设" }),
  });
  expect(retire({ kind: "restored", seenRetirements: 1 })).toMatchObject({ ok: true });
  expect(viewOn(businessOn).milestones).toHaveLength(1);
});

test.each([
  ["nothing twice", { seenRetirements: 1 }, "retirement.alreadyRetired"],
  ["what was changed since", {}, "retirement.changedSince"],
  ["what is not there", { milestoneId: "nobody's" }, "milestone.notFound"],
] as const)("retires %s", (_, input, refusal) => {
  const { db, retire } = retiring();
  retire();
  const before = dumpTables(db);
  expect(retire(input)).toMatchObject({ ok: false, refusal });
  expect(dumpTables(db)).toEqual(before);
});

test("restores nothing that counts", () => {
  const { retire } = retiring();
  expect(retire({ kind: "restored" })).toMatchObject({ refusal: "retirement.notRetired" });
});

test("without its audit row nothing is retired", () => {
  const { db, retire } = retiring();
  breakAuditTrail(db);
  const before = dumpTables(db);
  expect(() => retire()).toThrow();
  expect(dumpTables(db)).toEqual(before);
});
