import { expect, test } from "vitest";
import { listBuildingSums } from "#db/cache/ledger-queries.ts";
import { findAllotment } from "#db/household/resettlement/find-allotment.ts";
import {
  countOrder,
  listOrderPart,
  listProjectOrder,
} from "#db/household/resettlement/list-selection-order.ts";
import { listUnits } from "#db/household/resettlement/list-units.ts";
import { correctStage } from "#db/household/stage/correct-stage.ts";
import { enterStage } from "#db/household/stage/enter-stage.ts";
import { findHouseholdForCounts } from "#db/household/stage/find-household-for-counts.ts";
import { setting } from "#db/schema/setting.ts";
import { stageDays } from "#domain/household/stage/household-event.ts";
import { breakAuditTrail } from "../../break-audit-trail.ts";
import { dumpTables } from "../../dump-tables.ts";
import { at, businessOn } from "../../open-test-office.ts";
import { idOf, openUnitsOffice } from "../../open-units-office.ts";

/** The order by signing is h3, h2, h4, h1. */
function allotting() {
  const office = openUnitsOffice();
  const drawId = idOf(office.prepare({ rule: "signingDay" }), "drawId");
  office.run(drawId);
  const rows = () =>
    listUnits(office.db, {
      projectId: "mine",
      asOf: businessOn,
      filter: { order: "code" as const },
      limit: 20,
      offset: 0,
    });
  const [a101 = "", a102 = "", a103 = ""] = rows().map(({ id }) => id);
  const selectedOn = (id: string) =>
    stageDays(findHouseholdForCounts(office.db, id, businessOn)?.events ?? [], businessOn).selected;
  const selectedCount = () =>
    listBuildingSums(office.db, "mine", businessOn)
      .filter(({ metric }) => metric === "selected")
      .reduce((sum, { households }) => sum + households, 0);
  return { ...office, drawId, a101, a102, a103, rows, selectedOn, selectedCount };
}

test("the next household gets a free unit and has chosen: both or neither", () => {
  const { db, allot, a101, rows, selectedOn, selectedCount, drawId } = allotting();
  const allotmentId = idOf(allot({ householdId: "h3", unitId: a101 }), "allotmentId");
  expect(rows()[0]).toMatchObject({
    availability: "allotted",
    householdCode: "HZ-h3",
    allottedOn: businessOn,
  });
  expect(selectedOn("h3")).toBe(businessOn);
  expect(selectedCount()).toBe(1);
  const audit = dumpTables(db).audit_event?.at(-1) as { detail: string };
  expect(audit).toMatchObject({ event: "unit.allotted", subject_id: allotmentId });
  expect(JSON.parse(audit.detail)).toEqual({
    projectId: "mine",
    unitId: a101,
    householdId: "h3",
    drawId,
    rank: 1,
  });
});

test("a household behind others is refused, unless they stand back for a named reason", () => {
  const { db, allot, a101, a102 } = allotting();
  const before = dumpTables(db);
  expect(allot({ householdId: "h4", unitId: a101 })).toMatchObject({
    refusal: "allotment.notNext",
    field: "passOver",
    params: { code: "HZ-h3", count: 2 },
  });
  expect(dumpTables(db)).toEqual(before);
  expect(allot({ householdId: "h4", unitId: a101, passOver: "absent" })).toMatchObject({
    ok: true,
  });
  const audit = dumpTables(db).audit_event?.at(-1) as { detail: string };
  expect(JSON.parse(audit.detail)).toMatchObject({ passedOver: 2, passOver: "absent" });
  // Whoever was passed over is still the next.
  expect(allot({ householdId: "h3", unitId: a102 })).toMatchObject({ ok: true });
});

test("neither a unit nor a household is taken twice", () => {
  const { db, allot, a101, a102, a103 } = allotting();
  allot({ householdId: "h3", unitId: a101 });
  const before = dumpTables(db);
  expect(allot({ householdId: "h2", unitId: a101 })).toMatchObject({
    refusal: "allotment.unitNotFree",
    field: "unitId",
  });
  expect(allot({ householdId: "h3", unitId: a102 })).toMatchObject({
    refusal: "allotment.alreadyHasUnit",
    field: "householdId",
  });
  expect(allot({ householdId: "h2", unitId: a103 })).toMatchObject({
    refusal: "allotment.unitNotFree",
  });
  expect(dumpTables(db)).toEqual(before);
});

test.each([
  ["without a place in the order", { householdId: "money" }, "allotment.notInOrder"],
  ["of an invented project", { projectId: "invented" }, "project.notFound"],
  ["of another project", { projectId: "elsewhere" }, "project.notFound"],
  ["for an invented unit", { unitId: "invented" }, "unit.notFound"],
] as const)("a household %s is refused, and nothing changes", (_, input, refusal) => {
  const { db, allot, a101 } = allotting();
  const before = dumpTables(db);
  expect(allot({ householdId: "h3", unitId: a101, ...input })).toMatchObject({ refusal });
  expect(dumpTables(db)).toEqual(before);
});

test("a household that signed no longer, or has chosen by the ledger, is refused with the reason", () => {
  const { db, clerk, allot, a101 } = allotting();
  const caller = { actor: clerk, at };
  const key = { requestKey: crypto.randomUUID() };
  enterStage(db, caller, {
    ...key,
    projectId: "mine",
    householdIds: ["h3"],
    stage: "selected",
    on: businessOn,
  });
  expect(allot({ householdId: "h3", unitId: a101 })).toMatchObject({
    refusal: "householdEvent.alreadyReached",
    field: "householdId",
  });
  const unsigned = { householdId: "h4", stage: "signed", eventId: "h4-signed", on: null } as const;
  expect(correctStage(db, caller, { ...key, ...unsigned })).toMatchObject({ ok: true });
  const before = dumpTables(db);
  expect(allot({ householdId: "h4", unitId: a101, passOver: "deferred" })).toMatchObject({
    refusal: "allotment.notAgreed",
  });
  expect(dumpTables(db)).toEqual(before);
});

test("a unit released is free, the household has not chosen and keeps its place", () => {
  const { db, allot, release, a101, a102, rows, selectedOn, selectedCount } = allotting();
  const allotmentId = idOf(allot({ householdId: "h3", unitId: a101 }), "allotmentId");
  expect(release(allotmentId)).toMatchObject({ ok: true, value: { slug: "mine-slug" } });
  expect(rows()[0]).toMatchObject({ availability: "free", householdCode: null });
  expect(selectedOn("h3")).toBeUndefined();
  expect(selectedCount()).toBe(0);
  expect(dumpTables(db).audit_event?.at(-1)).toMatchObject({ event: "unit.released" });
  expect(listProjectOrder(db, "mine", businessOn)[0]).toMatchObject({
    householdId: "h3",
    rank: 1,
    allotmentId: null,
  });
  const before = dumpTables(db);
  expect(release(allotmentId)).toMatchObject({ refusal: "allotment.alreadyReleased" });
  expect(dumpTables(db)).toEqual(before);
  expect(allot({ householdId: "h3", unitId: a102 })).toMatchObject({ ok: true });
  expect(allot({ householdId: "h2", unitId: a101 })).toMatchObject({ ok: true });
  expect(selectedCount()).toBe(2);
});

test("parts of the order and its counts are those of the whole", () => {
  const { db, allot, release, a101, a102 } = allotting();
  const of = { projectId: "mine", asOf: businessOn };
  const ids = (rows: readonly { householdId: string }[]) => rows.map((row) => row.householdId);
  const check = (waiting: string[]) => {
    const all = listProjectOrder(db, "mine", businessOn);
    expect(countOrder(db, of)).toEqual({ all: 4, waiting: waiting.length });
    const parts = [0, 3].flatMap((offset) => listOrderPart(db, { ...of, limit: 3, offset }));
    expect(parts).toEqual(all);
    expect(ids(listOrderPart(db, { ...of, isWaiting: true, limit: 9 }))).toEqual(waiting);
    expect(ids(all.filter((row) => row.allotmentId === null))).toEqual(waiting);
  };
  check(["h3", "h2", "h4", "h1"]);
  const allotmentId = idOf(allot({ householdId: "h3", unitId: a101 }), "allotmentId");
  allot({ householdId: "h4", unitId: a102, passOver: "absent" });
  check(["h2", "h1"]);
  release(allotmentId);
  check(["h3", "h2", "h1"]);
  const one = (householdId: string) =>
    ids(listOrderPart(db, { ...of, isWaiting: true, householdId, limit: 1 }));
  expect([one("h1"), one("h4"), one("invented")]).toEqual([["h1"], [], []]);
});

test("a unit that was handed over is not released, nor one of somebody else", () => {
  const { db, clerk, otherClerk, allot, release, a101 } = allotting();
  const allotmentId = idOf(allot({ householdId: "h3", unitId: a101 }), "allotmentId");
  const handOver = { projectId: "mine", householdIds: ["h3"], stage: "handedOver" as const };
  const key = { requestKey: crypto.randomUUID() };
  const caller = { actor: clerk, at };
  expect(enterStage(db, caller, { ...key, ...handOver, on: businessOn })).toMatchObject({
    ok: true,
  });
  const before = dumpTables(db);
  const refused = release(allotmentId);
  expect(refused).toMatchObject({ refusal: "householdEvent.handedOverBeforeSelected" });
  expect(release("invented")).toMatchObject({ refusal: "allotment.notFound" });
  expect(findAllotment(db, { actor: otherClerk, on: businessOn }, allotmentId)).toBeUndefined();
  expect(dumpTables(db)).toEqual(before);
});

test("an allotted unit keeps its state, and may have its area put right", () => {
  const { save, allot, a101 } = allotting();
  allot({ householdId: "h3", unitId: a101 });
  const change = { unitId: a101, version: 1, code: "A-101" };
  expect(save({ ...change, state: "void" })).toMatchObject({
    refusal: "unit.isAllotted",
    field: "state",
  });
  expect(save({ ...change, area: 8100 })).toMatchObject({ ok: true });
});

test("the stock of a past day is that day's", () => {
  const { db, allot, release, a101 } = allotting();
  const allotmentId = idOf(allot({ householdId: "h3", unitId: a101 }), "allotmentId");
  db.update(setting).set({ value: "2015-04-20" }).run();
  release(allotmentId);
  const availabilityOn = (asOf: string) =>
    listUnits(db, {
      projectId: "mine",
      asOf,
      filter: { order: "code" },
      limit: 1,
      offset: 0,
    })[0]?.availability;
  expect(["2015-04-14", "2015-04-15", "2015-04-19", "2015-04-20"].map(availabilityOn)).toEqual([
    "free",
    "allotted",
    "allotted",
    "free",
  ]);
});

test.each(["allot", "release"] as const)(
  "nothing of %s is left when the audit row cannot be written",
  (step) => {
    const { db, allot, release, a101 } = allotting();
    const first = () => allot({ householdId: "h3", unitId: a101 });
    const allotmentId = step === "release" ? idOf(first(), "allotmentId") : "";
    const before = dumpTables(db);
    breakAuditTrail(db);
    expect(step === "allot" ? first : () => release(allotmentId)).toThrow();
    expect(dumpTables(db)).toEqual(before);
  },
);
