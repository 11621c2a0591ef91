import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { building } from "#db/schema/household/building.ts";
import { household } from "#db/schema/household/household.ts";
import { householdStageSpan } from "#db/schema/household/household-event.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { inBatches } from "#domain/core/in-batches.ts";
import type { Steps } from "#domain/core/steps.ts";
import {
  type LedgerColumns,
  ledgerColumnSteps,
  mergeLineSteps,
} from "#domain/household/ledger/ledger-columns.ts";
import {
  dayNumber,
  type LedgerLine,
  type LineBuilding,
  never,
  none,
  spanOf,
  specialGroupNumber,
  tenureNumber,
  wayNumber,
} from "#domain/household/ledger/ledger-line.ts";
import type { HouseholdStage } from "#domain/household/stage/stage.ts";
import { cacheByProject } from "./cache-by-project.ts";
import {
  householdsAtOnce,
  isWanted,
  listHouseholdRows,
  type WantedHouseholds,
} from "./wanted-households.ts";

/**
 * Every household of a project, those taken out too: what the ledger of any day is filtered, sorted
 * and summed from.
 */
export const cachedLedger = cacheByProject<LedgerColumns>({
  name: "ledger",
  load: loadColumns,
  *refresh(db, { projectId, known, changes }) {
    if (changes.buildings) return yield* loadColumns(db, projectId);
    if (changes.households.size === 0) return known;
    const { buildings } = known;
    const rows = [...changes.households];
    const changed = yield* lineSteps(db, { projectId, buildings, rows });
    return changed.length === 0 ? known : yield* mergeLineSteps(known, changed);
  },
  weigh: ({ count }) => 4 * count,
});

function* loadColumns(db: Reader, projectId: string): Steps<LedgerColumns> {
  const buildings = listLineBuildings(db, projectId);
  const rows = listHouseholdRows(db, projectId);
  return yield* ledgerColumnSteps(yield* lineSteps(db, { projectId, buildings, rows }), buildings);
}

function listLineBuildings(db: Reader, projectId: string): LineBuilding[] {
  return db
    .select({ id: building.id, section: building.section, position: building.position })
    .from(building)
    .where(eq(building.projectId, projectId))
    .all();
}

type Wanted = WantedHouseholds & { readonly buildings: readonly LineBuilding[] };

function* lineSteps(db: Reader, { rows, ...wanted }: Wanted): Steps<LedgerLine[]> {
  const lines: LedgerLine[] = [];
  for (const some of inBatches(rows, householdsAtOnce)) {
    for (const line of loadLines(db, { ...wanted, rows: some })) lines.push(line);
    yield;
  }
  return lines;
}

function loadLines(db: Reader, wanted: Wanted): LedgerLine[] {
  const spans = loadSpans(db, wanted);
  const places = new Map(wanted.buildings.map(({ id }, place) => [id, place]));
  return selectHouseholds(db, wanted).map((row) => ({
    id: row.id,
    code: row.code,
    door: row.door,
    numbers: {
      row: row.row,
      building: places.get(row.buildingId) ?? none,
      entrance: row.entrance ?? none,
      floor: row.floor ?? none,
      persons: row.persons,
      areaDm2: row.areaDm2,
      tenure: tenureNumber(row.tenure),
      specialGroup: specialGroupNumber(row.specialGroup),
      way: wayNumber(row.way),
      isKey: Number(row.keyReason !== null),
      registered: dayNumber(row.registeredOn),
      removed: row.removedOn === null ? never : dayNumber(row.removedOn),
    },
    spans: spans.get(row.id) ?? [],
  }));
}

function selectHouseholds(db: Reader, wanted: WantedHouseholds) {
  return db
    .select({
      row: sql<number>`${household}.rowid`,
      id: household.id,
      code: household.code,
      buildingId: household.buildingId,
      entrance: household.entrance,
      floor: household.floor,
      door: household.door,
      persons: household.persons,
      areaDm2: household.areaDm2,
      tenure: household.tenure,
      specialGroup: household.specialGroup,
      way: household.way,
      keyReason: household.keyReason,
      registeredOn: household.registeredOn,
      removedOn: household.removedOn,
    })
    .from(household)
    .where(isWanted(wanted))
    .all();
}

type SpanValues = [string, IsoDate, IsoDate | null, HouseholdStage | null, IsoDate | null, number];

/** By household, earliest first. As bare values, since there are several of each household. */
function loadSpans(db: Reader, wanted: WantedHouseholds): ReadonlyMap<string, number[]> {
  const { projectId } = wanted;
  const those = db.select({ id: household.id }).from(household).where(isWanted(wanted));
  const found = db
    .select({
      householdId: householdStageSpan.householdId,
      fromOn: householdStageSpan.fromOn,
      toOn: householdStageSpan.toOn,
      stage: householdStageSpan.stage,
      stageOn: householdStageSpan.stageOn,
      isBreach: householdStageSpan.isBreach,
    })
    .from(householdStageSpan)
    .where(
      and(
        eq(householdStageSpan.projectId, projectId),
        inArray(householdStageSpan.householdId, those),
      ),
    )
    .orderBy(asc(householdStageSpan.householdId), asc(householdStageSpan.fromOn))
    .values() as SpanValues[];
  const spans = new Map<string, number[]>();
  for (const [id, fromOn, toOn, stage, stageOn, isBreach] of found) {
    const own = spans.get(id) ?? [];
    if (own.length === 0) spans.set(id, own);
    const span = spanOf({ fromOn, toOn, stage, stageOn, isBreach: isBreach === 1 });
    for (const number of span) own.push(number);
  }
  return spans;
}
