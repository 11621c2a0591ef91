import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { verifyAuditTrail } from "#db/audit/verify-audit-trail.ts";
import { recordVisit } from "#db/household/compensation/record-visit.ts";
import { openDatabase } from "#db/open-database.ts";
import { reportProgress } from "#db/report/report-progress.ts";
import { setting } from "#db/schema/setting.ts";
import { writeFreely } from "../../durability/planted-command.ts";
import { diskFilled, fillDiskAtEachStep } from "../fill-disk.ts";
import { must, openTestLedger } from "../open-test-ledger.ts";
import { at, businessOn, openTestOffice } from "../open-test-office.ts";
import { idOf, openUnitsOffice } from "../open-units-office.ts";

/** How often the disk was full while something was done. */
function timesFull(act: () => void): number {
  const before = diskFilled.times;
  act();
  return diskFilled.times - before;
}

describe("a disk that is full at each step of a write leaves nothing, and the next try works", () => {
  beforeEach(() => {
    vi.stubEnv("DISK_FULL", "1");
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test("a report", () => {
    const { db, owner } = openTestOffice();
    const report = { projectId: "mine", version: 1, percent: 65, asOfOn: businessOn, done: "封顶" };
    const rest = { blocker: null, nextStep: null, fallReason: null, correctsId: null };
    const input = { requestKey: randomUUID(), ...report, ...rest };
    const times = timesFull(() => must(reportProgress(db, { actor: owner, at }, input)));
    expect(times).toBeGreaterThanOrEqual(4);
    expect(verifyAuditTrail(db)).toBeNull();
  });

  test("a building, a household with its holder, a visit and stages", () => {
    const times = timesFull(() => {
      const { db, caller, householdId, reach } = openTestLedger();
      const visit = { householdId, version: 1, visitedOn: "2015-04-14", visitorId: "leader" };
      const rest = { requestKey: randomUUID(), note: "说明", nextVisitOn: null };
      must(recordVisit(db, caller, { ...visit, ...rest }));
      reach("surveyed", "2015-03-01");
      reach("signed", "2015-04-01");
      expect(verifyAuditTrail(db)).toBeNull();
    });
    expect(times).toBeGreaterThan(30);
  });

  test("units, a draw, an allotment and its release", () => {
    const times = timesFull(() => {
      const { db, prepare, seed, run, allot, release, save } = openUnitsOffice();
      const drawId = idOf(prepare(), "drawId");
      seed(drawId);
      run(drawId);
      const unitId = idOf(save({ code: "B-1" }), "unitId");
      const given = allot({ householdId: "h3", unitId });
      release(idOf(given, "allotmentId"));
      expect(verifyAuditTrail(db)).toBeNull();
    });
    expect(times).toBeGreaterThan(60);
  });
});

describe("the proof can fail", () => {
  const write = { key: "half", value: "x" };

  test("when something was kept before the disk was full", () => {
    const db = openDatabase(":memory:");
    fillDiskAtEachStep(db);
    const half = () =>
      db.transaction((tx) => {
        tx.insert(setting).values(write).onConflictDoNothing().run();
        db.$client.exec("commit; begin");
        tx.insert(setting).values({ key: "rest", value: "x" }).run();
      });
    expect(half).toThrow("something of a transaction was left");
  });

  test("when a command writes in no transaction", () => {
    const db = openDatabase(":memory:");
    fillDiskAtEachStep(db);
    expect(() => writeFreely(db)).toThrow("a write in no transaction: tests/durability/planted");
  });

  test("when a command goes on after a full disk", () => {
    const db = openDatabase(":memory:");
    fillDiskAtEachStep(db);
    const deaf = () =>
      db.transaction((tx) => {
        try {
          tx.insert(setting).values(write).run();
        } catch {}
      });
    expect(deaf).toThrow("taken for something else");
  });
});
