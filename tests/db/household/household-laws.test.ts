import { and } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { listBuildingSums, listTransitions } from "#db/cache/ledger-queries.ts";
import { listRelocationFacts } from "#db/household/counts/list-relocation-facts.ts";
import { listHouseholds } from "#db/household/ledger/list-households.ts";
import { isInLedgerOn } from "#db/household/scope/household-on-day.ts";
import { findHouseholdForCounts } from "#db/household/stage/find-household-for-counts.ts";
import { hasReached } from "#db/household/stage/has-reached.ts";
import { listStageDays } from "#db/household/stage/list-stage-days.ts";
import type { Db, Reader } from "#db/open-database.ts";
import { household } from "#db/schema/household/household.ts";
import { currentStage } from "#domain/household/stage/current-stage.ts";
import { type HouseholdStage, householdStages } from "#domain/household/stage/stage.ts";
import { openLivingLedger, type Step, type StepKind, type Steps } from "../open-living-ledger.ts";
import { cachedCounts, recount, type Snapshot } from "../recount-households.ts";

const who = fc.nat({ max: 3 });
const ago = fc.nat({ max: 6 });
const yuan = fc.integer({ min: 1, max: 9 });
const corrects = fc.boolean();

const arbitraries: { [K in StepKind]: fc.Arbitrary<Steps[K]> } = {
  enter: fc.record({
    who: fc.uniqueArray(who, { minLength: 1, maxLength: 3 }),
    stage: fc.constantFrom(...householdStages),
    ago,
  }),
  advance: fc.record({ who, skip: fc.nat({ max: 1 }), ago: fc.nat({ max: 1 }) }),
  correct: fc.record({
    who,
    which: fc.nat({ max: 10 }),
    ago: fc.option(ago, { nil: null, freq: 3 }),
  }),
  change: fc.record({
    who,
    way: fc.nat({ max: 2 }),
    persons: fc.nat({ max: 9 }),
    building: fc.nat({ max: 1 }),
  }),
  agree: fc.record({ who, corrects, yuan, ago, decides: fc.boolean() }),
  pay: fc.record({ who, corrects, yuan, ago, takesBack: fc.boolean() }),
};

const stepOf = (kind: StepKind, weight: number) => ({
  arbitrary: arbitraries[kind].map((step) => ({ kind, ...step }) as Step),
  weight,
});

/** A step of the clerk's, or days until the next one. */
const steps = fc.array(
  fc.oneof(
    stepOf("advance", 10),
    stepOf("enter", 3),
    stepOf("correct", 4),
    stepOf("change", 2),
    stepOf("agree", 3),
    stepOf("pay", 3),
    { arbitrary: fc.integer({ min: 1, max: 4 }), weight: 4 },
  ),
  { minLength: 25, maxLength: 60 },
);

type StageSpans = ReadonlyMap<string, { stage: string | null; stage_on: string | null }>;

/** Where each household was kept to be on a day. */
function cachedStageSpans(db: Db, on: string): StageSpans {
  const rows = db.$client
    .prepare(
      "select household_id, stage, stage_on from household_standing where from_on <= ? and " +
        "(to_on is null or to_on > ?)",
    )
    .all(on, on) as { household_id: string; stage: string | null; stage_on: string | null }[];
  return new Map(rows.map(({ household_id: id, ...span }) => [id, span]));
}

function flaggedOn(db: Db, on: string): ReadonlyMap<string, boolean> {
  const rows = db.$client
    .prepare(
      "select household_id, is_breach from household_standing where from_on <= ? and (to_on is null or to_on > ?)",
    )
    .all(on, on) as { household_id: string; is_breach: number }[];
  return new Map(rows.map(({ household_id: id, is_breach }) => [id, is_breach === 1]));
}

/** Where each stands by the rule, from its events and its way as they are now. */
function spansByRule(db: Db, ids: readonly string[], on: string): StageSpans {
  return new Map(
    ids.map((id) => {
      const found = findHouseholdForCounts(db, id, on);
      const way = found?.counted.way ?? null;
      const { stage, stageOn } = currentStage(found?.events ?? [], { asOf: on, way });
      return [id, { stage, stage_on: stageOn }];
    }),
  );
}

/** What pages show of a day, from what is kept in memory or, in a transaction, from the tables. */
function pagesOf(db: Reader, on: string) {
  const known = listRelocationFacts(db, {}).get("kept");
  if (known instanceof Error) throw known;
  const of = { projectId: "kept", asOf: on, filter: { order: "stageOn" as const } };
  return {
    page: listHouseholds(db, { ...of, page: 1, size: 20 }),
    sums: new Set(listBuildingSums(db, "kept", on)),
    transitions: listTransitions(db, "kept", on),
    facts: new Set(known?.counts),
  };
}

/** Who had reached a stage by a day, told by the query and by the rule. */
function reachedBy(db: Db, stage: HouseholdStage, asOf: string) {
  const found = db
    .select({ id: household.id })
    .from(household)
    .where(and(isInLedgerOn("kept", asOf), hasReached(db, stage, asOf)))
    .all();
  const days = listStageDays(db, "kept", { stages: [stage], asOf });
  const byRule = [...days].filter(([, own]) => own.days[stage] !== undefined);
  return [found.map(({ id }) => id).sort(), byRule.map(([id]) => id).sort()];
}

const runs = Number(process.env.HOUSEHOLD_RUNS ?? 20);

test("whatever is entered and corrected, every day counts as recounted then, no order broken unseen", () => {
  let accepted = 0;
  let flagged = 0;
  fc.assert(
    fc.property(steps, (taken) => {
      const ledger = openLivingLedger();
      const { db } = ledger;
      const past = new Map<string, Snapshot & { spans: StageSpans }>();
      const remember = () => {
        const on = ledger.today();
        past.set(on, { ...recount(db, on), spans: spansByRule(db, ledger.ids, on) });
        const first = past.keys().next().value ?? on;
        for (const day of [on, first]) {
          expect(pagesOf(db, day), `kept of ${day}`).toEqual(
            db.transaction((tx) => pagesOf(tx, day)),
          );
        }
      };
      for (const step of taken) {
        if (typeof step === "number") {
          remember();
          ledger.wait(step);
        } else if (ledger.take(step)?.ok) accepted += 1;
      }
      remember();
      for (const [on, { counts, unlawful, spans }] of past) {
        expect(cachedCounts(db, on), `counts of ${on}`).toEqual(counts);
        expect(flaggedOn(db, on), `flags of ${on}`).toEqual(unlawful);
        expect(cachedStageSpans(db, on), `spans of ${on}`).toEqual(spans);
        for (const stage of householdStages) {
          const [found, byRule] = reachedBy(db, stage, on);
          expect(found, `${stage} by ${on}`).toEqual(byRule);
        }
        flagged += [...unlawful.values()].filter(Boolean).length;
      }
    }),
    { numRuns: runs },
  );
  // The commands were really used, and the law really broken.
  expect(accepted).toBeGreaterThan(10 * runs);
  expect(flagged).toBeGreaterThan(0);
}, 120_000);
