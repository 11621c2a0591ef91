import { setImmediate } from "node:timers/promises";
import { afterEach, expect, test, vi } from "vitest";
import {
  countByBuilding,
  findHouseholdPage,
  listBuildingSums,
  listRelocationCounts,
  listTransitions,
  prepareCounts,
  prepareLedger,
  prepareTransitions,
} from "#db/cache/ledger-queries.ts";
import type { Reader } from "#db/open-database.ts";
import { building } from "#db/schema/household/building.ts";
import { openLivingLedger, type Step } from "../open-living-ledger.ts";

const projectId = "kept";
const steps: readonly Step[] = [
  { kind: "enter", who: [0, 1, 2], stage: "surveyed", ago: 0 },
  { kind: "advance", who: 0, skip: 0, ago: 0 },
  { kind: "agree", who: 1, corrects: false, yuan: 3, ago: 0, decides: false },
  { kind: "change", who: 2, way: 1, persons: 4, building: 1 },
  { kind: "advance", who: 1, skip: 0, ago: 0 },
  { kind: "correct", who: 0, which: 0, ago: 1 },
];

afterEach(() => {
  vi.restoreAllMocks();
});

/** All that is asked of a ledger; in a transaction nobody owns, from the tables alone. */
function everythingOf(db: Reader, asOf: string) {
  const filter = { order: "stageOn" } as const;
  return {
    page: findHouseholdPage(db, { projectId, asOf, filter, page: 1, size: 20 }),
    buildings: countByBuilding(db, projectId, asOf),
    sums: new Set(listBuildingSums(db, projectId, asOf)),
    counts: new Set(listRelocationCounts(db, projectId)),
    transitions: listTransitions(db, projectId, asOf),
  };
}

test.each(["nothing known", "all known before"])(
  "with %s, a ledger that others write while it is prepared is as its tables are",
  async (known) => {
    const ledger = openLivingLedger();
    const { db } = ledger;
    const prepareAll = () =>
      Promise.all(
        [prepareCounts, prepareLedger, prepareTransitions].map((go) => go(db, projectId)),
      );
    if (known === "all known before") await prepareAll();
    // Each step takes a turn of its own.
    let now = 0;
    vi.spyOn(performance, "now").mockImplementation(() => (now += 1_000));
    let written = 0;
    for (const step of steps) {
      const prepared = prepareAll();
      await setImmediate();
      await setImmediate();
      if (ledger.take(step)?.ok) written += 1;
      if (step.kind === "agree") {
        db.update(building).set({ section: "新标段" }).run();
      }
      await prepared;
      expect(everythingOf(db, ledger.today())).toEqual(
        db.transaction((tx) => everythingOf(tx, ledger.today())),
      );
    }
    expect(written).toBeGreaterThan(2);
  },
);
