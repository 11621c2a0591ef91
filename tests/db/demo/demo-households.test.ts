import { sum } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { countHouseholds, listBuildingSums } from "#db/cache/ledger-queries.ts";
import { householdIdOf } from "#db/demo/demo-household.ts";
import { generateHouseholds } from "#db/demo/generate-households.ts";
import { demoDate } from "#db/demo/load-demo.ts";
import { listMatchingIds } from "#db/household/ledger/list-households.ts";
import { listHolders } from "#db/household/person/list-holders.ts";
import { listLedgerProjects } from "#db/household/scope/ledger-scope.ts";
import { findHouseholdForCounts } from "#db/household/stage/find-household-for-counts.ts";
import { building } from "#db/schema/household/building.ts";
import { household } from "#db/schema/household/household.ts";
import { contributionsOf } from "#domain/household/counts/count-contribution.ts";
import { countMetrics } from "#domain/household/counts/count-metric.ts";
import { checkBankAccount } from "#domain/personal-number/bank-account.ts";
import { checkIdentity } from "#domain/personal-number/identity-number.ts";
import { checkPhone } from "#domain/personal-number/phone-number.ts";
import { openDemoDatabase } from "../open-demo-database.ts";

const projectId = "huizhong-xicheng-2";
const db = openDemoDatabase();
const everything = { projectId, asOf: demoDate, filter: {} };

describe("the generated households of 惠众西城一品二期", () => {
  test("add up to what the newspaper printed: 162 households, 478 persons, 14,700 m², 5 buildings", () => {
    const total = { households: 162, persons: 478, buildings: 5, areaDm2: 1_470_000 };
    expect(countHouseholds(db, everything)).toEqual(total);
    const buildings = db
      .select({ area: sum(building.floorAreaDm2).mapWith(Number), id: building.id })
      .from(building)
      .groupBy(building.id)
      .all();
    expect(buildings).toHaveLength(5);
    expect(buildings.reduce((all, { area }) => all + area, 0)).toBe(1_470_000);
  });

  test("belong to that project alone and are all marked 示例", () => {
    const rows = db
      .select({ projectId: household.projectId, synthetic: household.synthetic })
      .from(household)
      .all();
    expect(new Set(rows.map((row) => `${row.projectId} ${row.synthetic}`))).toEqual(
      new Set([`${projectId} true`]),
    );
  });

  test("are counted as the rule counts each of them", () => {
    const rule = new Map<string, number>();
    for (const id of listMatchingIds(db, everything)) {
      const found = findHouseholdForCounts(db, id, demoDate);
      for (const each of found ? contributionsOf(found.counted) : []) {
        rule.set(each.metric, (rule.get(each.metric) ?? 0) + each.households);
      }
    }
    const kept = new Map<string, number>();
    for (const { metric, households } of listBuildingSums(db, projectId, demoDate)) {
      kept.set(metric, (kept.get(metric) ?? 0) + households);
    }
    for (const metric of countMetrics) {
      expect([metric, kept.get(metric) ?? 0]).toEqual([metric, rule.get(metric) ?? 0]);
    }
    expect(kept.get("signed")).toBe(75);
  });

  test("have numbers that are well formed and can be nobody's", () => {
    for (const { holders } of generateHouseholds()) {
      for (const { name, identity, phone, bankAccount } of holders) {
        expect(name).toContain("示例");
        expect(identity.slice(0, 6)).toBe("999999");
        expect(checkIdentity({ number: identity, asOf: demoDate }).ok).toBe(true);
        expect(checkPhone(phone)).toMatchObject({ ok: true, value: { number: phone } });
        expect(checkBankAccount(bankAccount)).toEqual({ ok: true, value: bankAccount });
      }
    }
  });

  test("keep those numbers encrypted", () => {
    const [first] = generateHouseholds();
    const [holder] = listHolders(db, householdIdOf(projectId, "HZ-001"));
    expect(holder).toMatchObject({ identity: first?.holders[0]?.identity });
    const image = db.$client.serialize();
    expect(image.includes(first?.holders[0]?.name ?? "?")).toBe(true);
    for (const { holders } of generateHouseholds()) {
      for (const { identity, phone, bankAccount } of holders) {
        expect([identity, phone, bankAccount].filter((text) => image.includes(text))).toEqual([]);
      }
    }
  });
});

test("the ledger of the project says that it is generated; a project without one says nothing", () => {
  const leader = { userId: "leader2", role: "leader" } as const;
  const projects = listLedgerProjects(db, { actor: leader, on: demoDate });
  expect(projects.filter(({ isSynthetic }) => isSynthetic).map(({ id }) => id)).toEqual([
    projectId,
  ]);
  expect(projects.filter(({ hasHouseholds }) => hasHouseholds)).toHaveLength(1);
});
