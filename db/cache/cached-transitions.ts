import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Reader } from "#db/open-database.ts";
import { household } from "#db/schema/household/household.ts";
import { agreement } from "#db/schema/household/household-compensation.ts";
import { householdEvent } from "#db/schema/household/household-event.ts";
import { inBatches } from "#domain/core/in-batches.ts";
import type { Steps } from "#domain/core/steps.ts";
import {
  type TransitionFact,
  type TransitionHistory,
  transitionFacts,
} from "#domain/household/compensation/transition-history.ts";
import { dayNumber, never, none, wayNumber } from "#domain/household/ledger/ledger-line.ts";
import { cacheByProject } from "./cache-by-project.ts";
import {
  householdsAtOnce,
  isWanted,
  listHouseholdRows,
  type WantedHouseholds,
} from "./wanted-households.ts";

/** Every household of a project that moved out at some time, with what was ever known of its transition. */
export const cachedTransitions = cacheByProject<readonly TransitionHistory[]>({
  name: "transitions",
  load: loadAll,
  *refresh(db, { projectId, known, changes }) {
    const { households, buildings } = changes;
    if (buildings) return yield* loadAll(db, projectId);
    if (households.size === 0) return known;
    const changed = yield* historySteps(db, { projectId, rows: [...households] });
    return [...known.filter(({ row }) => !households.has(row)), ...changed];
  },
  weigh: (histories) => 4 * histories.length,
});

function loadAll(db: Reader, projectId: string): Steps<TransitionHistory[]> {
  return historySteps(db, { projectId, rows: listHouseholdRows(db, projectId) });
}

function* historySteps(
  db: Reader,
  { projectId, rows }: WantedHouseholds,
): Steps<TransitionHistory[]> {
  const histories: TransitionHistory[] = [];
  for (const some of inBatches(rows, householdsAtOnce)) {
    for (const history of loadHistories(db, { projectId, rows: some })) histories.push(history);
    yield;
  }
  return histories;
}

function loadHistories(db: Reader, wanted: WantedHouseholds): TransitionHistory[] {
  const facts = new Map<string, number[]>();
  for (const row of selectEvents(db, wanted)) {
    const { stage, happenedOn, kind } = row;
    // A withdrawal only ends what it withdraws.
    if (kind !== "reached" || !isFact(stage)) continue;
    addFact(facts, row, [stage, dayNumber(happenedOn), 0]);
  }
  for (const row of selectAgreements(db, wanted)) {
    // Of no use where nobody moved out.
    if (!facts.has(row.householdId)) continue;
    addFact(facts, row, [row.kind, row.transitionMonths ?? none, row.monthlyAllowanceFen ?? 0]);
  }
  return selectHouseholds(db, wanted).flatMap(({ id, row, way, registeredOn, removedOn }) => {
    const own = facts.get(id);
    if (!own) return [];
    const removed = removedOn === null ? never : dayNumber(removedOn);
    return { row, way: wayNumber(way), registered: dayNumber(registeredOn), removed, facts: own };
  });
}

function isFact(name: string): name is TransitionFact {
  return transitionFacts.some((fact) => fact === name);
}

type Recorded = { householdId: string; recordedOn: string; correctedOn: string | null };

function addFact(
  facts: Map<string, number[]>,
  { householdId, recordedOn, correctedOn }: Recorded,
  [fact, value, allowance]: [TransitionFact, number, number],
): void {
  const own = facts.get(householdId) ?? [];
  facts.set(householdId, own);
  const until = correctedOn === null ? never : dayNumber(correctedOn);
  own.push(transitionFacts.indexOf(fact), dayNumber(recordedOn), until, value, allowance);
}

function idsOf(db: Reader, wanted: WantedHouseholds) {
  return db.select({ id: household.id }).from(household).where(isWanted(wanted));
}

function selectHouseholds(db: Reader, wanted: WantedHouseholds) {
  return db
    .select({
      row: sql<number>`${household}.rowid`,
      id: household.id,
      way: household.way,
      registeredOn: household.registeredOn,
      removedOn: household.removedOn,
    })
    .from(household)
    .where(isWanted(wanted))
    .all();
}

function selectEvents(db: Reader, wanted: WantedHouseholds) {
  const correction = alias(householdEvent, "correction");
  return db
    .select({
      householdId: householdEvent.householdId,
      stage: householdEvent.stage,
      kind: householdEvent.kind,
      happenedOn: householdEvent.happenedOn,
      recordedOn: householdEvent.recordedOn,
      correctedOn: correction.recordedOn,
    })
    .from(householdEvent)
    .leftJoin(correction, eq(correction.correctsId, householdEvent.id))
    .where(
      and(
        // Word for word as in its index, which holds nothing else.
        sql`${householdEvent.stage} in ('vacated', 'handedOver', 'settled')`,
        inArray(householdEvent.householdId, idsOf(db, wanted)),
      ),
    )
    .orderBy(asc(householdEvent.recordedAt), asc(householdEvent.id))
    .all();
}

function selectAgreements(db: Reader, wanted: WantedHouseholds) {
  const correction = alias(agreement, "correction");
  return db
    .select({
      householdId: agreement.householdId,
      kind: agreement.kind,
      transitionMonths: agreement.transitionMonths,
      monthlyAllowanceFen: agreement.monthlyAllowanceFen,
      recordedOn: agreement.recordedOn,
      correctedOn: correction.recordedOn,
    })
    .from(agreement)
    .leftJoin(correction, eq(correction.correctsId, agreement.id))
    .where(inArray(agreement.householdId, idsOf(db, wanted)))
    .orderBy(agreement.recordedAt, sql`${agreement}.rowid`)
    .all();
}
