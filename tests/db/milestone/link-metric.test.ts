import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { workingCalendar } from "#db/calendar/working-calendar.ts";
import { linkMetric } from "#db/milestone/link-metric.ts";
import { recordMilestoneEvent } from "#db/milestone/record-milestone-event.ts";
import { findProjectFacts } from "#db/portfolio/list-project-facts.ts";
import type { Actor } from "#domain/access/permission.ts";
import type { LinkedMetricInput } from "#domain/household/counts/linked-metric-input.ts";
import { viewProject } from "#domain/portfolio/view-project.ts";
import { breakAuditTrail } from "../break-audit-trail.ts";
import { dumpTables } from "../dump-tables.ts";
import { openDemoDatabase } from "../open-demo-database.ts";

const slug = "huizhong-xicheng-2";
const at = Date.UTC(2026, 10, 24);
const leader: Actor = { userId: "leader2", role: "leader", name: "示例分包领导二" };
const owner: Actor = { userId: "owner4", role: "owner", name: "示例责任人四" };

function measuring() {
  const db = openDemoDatabase();
  const milestoneId = `${slug}.clearance`;
  const metric = (input: Partial<LinkedMetricInput> = {}) =>
    linkMetric(
      db,
      { actor: leader, at },
      { requestKey: randomUUID(), projectId: slug, milestoneId, metric: "signed", ...input },
    );
  const stateFor = (audience: "staff" | "public") => {
    const facts = findProjectFacts(db, slug);
    if (!facts) throw new Error("no project");
    const how = { asOf: "2015-04-15", staleAfterDays: 30, calendar: workingCalendar, audience };
    return viewProject(facts, how).milestones.find(({ fact }) => fact.id === milestoneId)?.state;
  };
  return { db, metric, stateFor, milestoneId };
}

test("a measured milestone stands at the rate of the ledger, in public at that of the band", () => {
  const { metric, stateFor } = measuring();
  expect(stateFor("staff")).toMatchObject({ status: "inProgress", percent: 0, basis: "ledger" });
  expect(metric().ok).toBe(true);
  expect(stateFor("staff")).toMatchObject({ status: "inProgress", percent: 46.3 });
  expect(stateFor("public")).toMatchObject({ status: "inProgress", percent: 46 });
  expect(metric({ metric: null }).ok).toBe(true);
  // Its percent is its owner's again; that it has begun is still what the ledger shows.
  expect(stateFor("staff")).toMatchObject({ status: "inProgress", percent: null });
});

test("what the ledger counts its owner does not record", () => {
  const { db, milestoneId } = measuring();
  const before = dumpTables(db);
  const recorded = recordMilestoneEvent(
    db,
    { actor: owner, at },
    {
      requestKey: randomUUID(),
      milestoneId,
      version: 1,
      kind: "started",
      on: "2015-04-15",
      percent: null,
      evidence: null,
    },
  );
  expect(recorded).toMatchObject({ ok: false, refusal: "milestone.countedByLedger" });
  expect(dumpTables(db)).toEqual(before);
});

test.each<[Partial<LinkedMetricInput>, string]>([
  [{ metric: "demolished" }, "milestone.sameMetric"],
  [{ milestoneId: "liuchang-qianjie.works" }, "milestone.notFound"],
  [{ projectId: "liuchang-qianjie", milestoneId: "liuchang-qianjie.works" }, "milestone.noLedger"],
  [{ projectId: "nowhere" }, "milestone.notFound"],
])("refuses %o", (input, refusal) => {
  const { db, metric } = measuring();
  const before = dumpTables(db);
  expect(metric(input)).toMatchObject({ ok: false, refusal });
  expect(dumpTables(db)).toEqual(before);
});

test("without its audit row nothing is set", () => {
  const { db, metric } = measuring();
  breakAuditTrail(db);
  const before = dumpTables(db);
  expect(() => metric()).toThrow();
  expect(dumpTables(db)).toEqual(before);
});
