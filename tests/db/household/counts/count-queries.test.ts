import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { listBuildingSums, listTransitions } from "#db/cache/ledger-queries.ts";
import { listAgreements } from "#db/household/compensation/list-compensation.ts";
import { recordAgreement } from "#db/household/compensation/record-agreement.ts";
import { listDailyCounts } from "#db/household/counts/list-daily-counts.ts";
import { listLedgerBuildings } from "#db/household/ledger/list-ledger-buildings.ts";
import { listMapHouseholds } from "#db/household/ledger/list-map-households.ts";
import { correctStage } from "#db/household/stage/correct-stage.ts";
import { findHouseholdForCounts } from "#db/household/stage/find-household-for-counts.ts";
import { household } from "#db/schema/household/household.ts";
import { setting } from "#db/schema/setting.ts";
import { must, openTestLedger } from "../../open-test-ledger.ts";
import { at, businessOn } from "../../open-test-office.ts";

function counting() {
  const ledger = openTestLedger();
  const { db, caller, householdId } = ledger;
  const liveOn = (value: string) =>
    db.update(setting).set({ value }).where(eq(setting.key, "demoDate")).run();
  const agree = (months: number | null, on: string | null, later = 0) =>
    must(
      recordAgreement(
        db,
        { ...caller, at: at + later },
        {
          requestKey: randomUUID(),
          householdId,
          kind: "agreement",
          correctsId: listAgreements(db, householdId).at(-1)?.id ?? null,
          number: `协-${later}`,
          on,
          way: "exchange",
          amount: 500,
          moveByOn: null,
          transitionMonths: months,
          monthlyAllowance: months === null ? null : 120_000,
        },
      ),
    );
  const correct = (stage: "signed" | "vacated", on: string | null) => {
    const { events } = findHouseholdForCounts(db, householdId, "2015-12-31") ?? { events: [] };
    const eventId = events.findLast((event) => event.stage === stage)?.id ?? "";
    must(correctStage(db, caller, { requestKey: randomUUID(), householdId, stage, eventId, on }));
  };
  const clocks = (on: string) => listTransitions(db, "kept", on);
  return { ...ledger, liveOn, agree, correct, clocks };
}

test("what happened on the day stands beside what happened so far, as known on each day", () => {
  const { db, reach, correct, liveOn } = counting();
  reach("signed", businessOn);
  liveOn("2015-04-20");
  correct("signed", "2015-04-14");
  const signedOn = (asOf: string) =>
    listBuildingSums(db, "kept", asOf)
      .filter(({ metric }) => metric === "signed")
      .map(({ households, persons, today }) => [households, persons, today.households]);
  expect(signedOn("2015-04-14")).toEqual([]);
  expect(signedOn(businessOn)).toEqual([[1, 3, 1]]);
  expect(signedOn("2015-04-20")).toEqual([[1, 3, 0]]);
  const daily = (asOf: string) => listDailyCounts(db, "kept", { asOf, metric: "signed" });
  expect(daily("2015-04-14")).toEqual([]);
  expect(daily(businessOn)).toEqual([{ on: businessOn, count: 1 }]);
  expect(daily("2015-04-20")).toEqual([{ on: "2015-04-14", count: 1 }]);
});

test("a transition runs from the day a household moved out, by the agreement in force on the day", () => {
  const { reach, agree, correct, liveOn, clocks } = counting();
  agree(24, "2015-04-01");
  expect(clocks(businessOn)).toEqual({ agreed: [], withoutTime: 0 });
  reach("vacated", "2015-04-10");
  const running = {
    vacatedOn: "2015-04-10",
    monthlyAllowanceFen: 120_000,
    stoppedOn: null,
    households: 1,
  };
  expect(clocks(businessOn).agreed).toEqual([{ ...running, agreedMonths: 24 }]);
  liveOn("2015-04-20");
  agree(18, null, 1000);
  correct("vacated", "2015-04-12");
  reach("selected", "2015-04-18");
  reach("handedOver", "2015-04-19");
  expect(clocks("2015-04-20").agreed).toEqual([
    { ...running, agreedMonths: 18, vacatedOn: "2015-04-12", stoppedOn: "2015-04-19" },
  ]);
  expect(clocks(businessOn).agreed).toEqual([{ ...running, agreedMonths: 24 }]);
});

test("who waits for a flat without an agreed time is counted, not forgotten", () => {
  const { reach, agree, clocks } = counting();
  agree(null, "2015-04-01");
  reach("vacated", "2015-04-10");
  expect(clocks(businessOn)).toEqual({ agreed: [], withoutTime: 1 });
  expect(clocks("2015-04-14")).toEqual({ agreed: [], withoutTime: 0 });
});

test("the map has every household of the ledger of the day with its stage, breach and mark", () => {
  const { db, buildingId, householdId, reach, liveOn } = counting();
  const cell = { id: householdId, code: "H-1", buildingId, door: "2-301", entrance: 2, floor: 3 };
  reach("signed", "2015-04-10");
  liveOn("2015-04-20");
  reach("vacated", "2015-04-18");
  db.update(household).set({ keyReason: "继承未办理" }).run();
  expect(listMapHouseholds(db, { projectId: "kept" }, "2015-04-14")).toEqual([]);
  expect(listMapHouseholds(db, { projectId: "kept" }, businessOn)).toEqual([
    { ...cell, stage: "signed", isBreach: false, isKey: true },
  ]);
  expect(listMapHouseholds(db, { projectId: "kept" }, "2015-04-20")).toEqual([
    { ...cell, stage: "vacated", isBreach: true, isKey: true },
  ]);
  expect(listMapHouseholds(db, { projectId: "foreign" }, "2015-04-20")).toEqual([]);
  const of = (id: string) =>
    listMapHouseholds(db, { projectId: "kept", buildingId: id }, "2015-04-20");
  expect([of(buildingId).length, of("none").length]).toEqual([1, 0]);
  const known = { id: buildingId, name: "3号楼", section: "一标段" };
  expect(listLedgerBuildings(db, "kept", "2015-04-20")).toMatchObject([
    { ...known, households: 1 },
  ]);
  expect(listLedgerBuildings(db, "kept", "2015-04-14")).toMatchObject([
    { ...known, households: 0 },
  ]);
});
