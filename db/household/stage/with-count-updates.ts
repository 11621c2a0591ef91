import { and, isNull, type Placeholder, sql } from "drizzle-orm";
import { isNamed, namedIds } from "#db/audit/named-ids.ts";
import { preparedPerConnection } from "#db/command/prepared-per-connection.ts";
import { insertEach, placeholders, updateEach } from "#db/command/write-each.ts";
import type { Transaction } from "#db/open-database.ts";
import { householdCount, householdStageSpan } from "#db/schema/household/household-event.ts";
import { type IsoDate, isIsoDate } from "#domain/calendar/calendar-day.ts";
import {
  addContribution,
  contributionChange,
  contributionsOf,
} from "#domain/household/counts/count-contribution.ts";
import { currentStage } from "#domain/household/stage/current-stage.ts";
import { findHouseholdsForCounts, type HouseholdForCounts } from "./find-household-for-counts.ts";
import { type ProjectCount, recountProject } from "./recount-project.ts";

type Changing = { readonly ids: readonly string[]; readonly businessOn: IsoDate };

/**
 * Writes what a change of households means for the counts and for where they stand. Every command
 * that touches a household goes through here once, in its transaction. Looking at many takes as
 * many statements as looking at one, and each count is written once, however many add to it.
 *
 * @param change does the writing, between the look before and the look after; never within another
 *   change of the same households, which would count twice
 */
export function withCountUpdates<T>(
  tx: Transaction,
  { ids, businessOn }: Changing,
  change: () => T,
): T {
  const before = findHouseholdsForCounts(tx, ids, businessOn);
  const result = change();
  const after = findHouseholdsForCounts(tx, ids, businessOn);
  const sums: Sums = new Map();
  const unreadable = new Set<string>();
  for (const id of ids) {
    const now = after.get(id);
    if (!now) throw new Error(`no household ${id} after its change`);
    if (isReadable(before.get(id)) && isReadable(now)) addDifference(sums, before.get(id), now);
    else unreadable.add(now.projectId);
  }
  writeCounts(tx, sums, businessOn);
  for (const projectId of unreadable) {
    writeCounts(tx, recountProject(tx, projectId, businessOn), businessOn);
  }
  writeStageSpans(tx, after, businessOn);
  return result;
}

/** The same for one. */
export function withCountUpdate<T>(
  tx: Transaction,
  { id, businessOn }: { id: string; businessOn: IsoDate },
  change: () => T,
): T {
  return withCountUpdates(tx, { ids: [id], businessOn }, change);
}

type Sums = Map<string, ProjectCount>;

function addDifference(
  sums: Sums,
  before: HouseholdForCounts | undefined,
  { projectId, counted }: HouseholdForCounts,
): void {
  const was = before ? contributionsOf(before.counted) : [];
  for (const each of contributionChange(was, contributionsOf(counted))) {
    addContribution(sums, { ...each, projectId }, projectId);
  }
}

/** Whether all that it counts for happened on a day. */
function isReadable(household: HouseholdForCounts | undefined): boolean {
  const made = household ? contributionsOf(household.counted) : [];
  return made.every(({ happenedOn }) => isIsoDate(happenedOn));
}

function writeCounts(tx: Transaction, sums: Sums, recordedOn: IsoDate): void {
  for (const sum of sums.values()) {
    if (sum.households === 0 && sum.persons === 0 && sum.amountFen === 0) continue;
    addToCount(tx).run({ ...sum, recordedOn });
  }
}

const countKey = ["projectId", "metric", "recordedOn", "happenedOn", "buildingId"] as const;

const countSums = ["households", "persons", "amountFen"] as const;
type Count = Record<(typeof countKey | typeof countSums)[number], Placeholder>;

const addToCount = preparedPerConnection((tx: Transaction) =>
  tx
    .insert(householdCount)
    .values(placeholders([...countKey, ...countSums]) as Count)
    .onConflictDoUpdate({
      target: countKey.map((key) => householdCount[key]),
      set: {
        households: sql`${householdCount.households} + excluded.households`,
        persons: sql`${householdCount.persons} + excluded.persons`,
        amountFen: sql`${householdCount.amountFen} + excluded.amount_fen`,
      },
    })
    .prepare(),
);

type StageOfDay = { stage: string | null; stageOn: string | null; isBreach: boolean };

/** A second change on one day writes over the first: what counts is where a day ended. */
function writeStageSpans(
  tx: Transaction,
  households: ReadonlyMap<string, HouseholdForCounts>,
  businessOn: IsoDate,
): void {
  const rows = selectOpen(tx).all(namedIds([...households.keys()]));
  const open = new Map(rows.map((row) => [row.householdId, row]));
  for (const [householdId, { projectId, counted, events }] of households) {
    const stageOfDay = currentStage(events, { asOf: businessOn, way: counted.way });
    const { stage, stageOn, breaches } = stageOfDay;
    const next = { stage, stageOn, isBreach: breaches.length > 0 };
    const now = open.get(householdId);
    if (now && isSame(now, next)) continue;
    const at = { householdId, fromOn: businessOn };
    if (now?.fromOn === businessOn) replaceStageSpan(tx, { ...at, ...next });
    else {
      if (now) endStageSpan(tx, { householdId, fromOn: now.fromOn, toOn: businessOn });
      insertStageSpan(tx, { ...at, projectId, ...next });
    }
  }
}

function isSame(a: StageOfDay, b: StageOfDay): boolean {
  return a.stage === b.stage && a.stageOn === b.stageOn && a.isBreach === b.isBreach;
}

const selectOpen = preparedPerConnection((db) =>
  db
    .select({
      householdId: householdStageSpan.householdId,
      fromOn: householdStageSpan.fromOn,
      stage: householdStageSpan.stage,
      stageOn: householdStageSpan.stageOn,
      isBreach: householdStageSpan.isBreach,
    })
    .from(householdStageSpan)
    .where(and(isNamed(householdStageSpan.householdId), isNull(householdStageSpan.toOn)))
    .prepare(),
);

const thisSpan = ["householdId", "fromOn"] as const;

const endStageSpan = updateEach(householdStageSpan, { set: ["toOn"], where: thisSpan });

const replaceStageSpan = updateEach(householdStageSpan, {
  set: ["stage", "stageOn", "isBreach"],
  where: thisSpan,
});

const insertStageSpan = insertEach(householdStageSpan, [
  ...thisSpan,
  ...(["projectId", "stage", "stageOn", "isBreach"] as const),
]);
