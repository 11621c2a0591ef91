import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import { type AnySQLiteColumn, alias } from "drizzle-orm/sqlite-core";
import { dayNumber, never, none, wayNumber } from "#domain/household/ledger-line.ts";
import { type TransitionHistory, transitionFacts } from "#domain/household/transition-history.ts";
import type { Reader } from "../open-database.ts";
import { household } from "../schema/household.ts";
import { agreement } from "../schema/household-dealings.ts";
import { householdEvent } from "../schema/household-event.ts";
import { keepByProject } from "./keep-by-project.ts";
import { dayNumberOf, withCommas } from "./number-text.ts";
import { isWanted, type WantedHouseholds } from "./wanted-households.ts";

/** Every household of a project that moved out at some time, with what was ever known of its transition. */
export const keptTransitions = keepByProject<readonly TransitionHistory[]>({
  name: "transitions",
  load: (db, projectId) => loadHistories(db, { projectId }),
  refresh(db, projectId, known, { households }) {
    if (households.size === 0) return known;
    const changed = loadHistories(db, { projectId, rows: [...households] });
    return [...known.filter(({ row }) => !households.has(row)), ...changed];
  },
  weigh: (histories) => 4 * histories.length,
});

function loadHistories(db: Reader, wanted: WantedHouseholds): TransitionHistory[] {
  const events = selectEvents(db, wanted);
  const agreements = new Map(selectAgreements(db, wanted).map(({ id, texts }) => [id, texts]));
  const households = new Map(selectHouseholds(db, wanted).map((each) => [each.id, each]));
  return events.flatMap(({ id, texts }) => {
    const household = households.get(id);
    if (!household) return [];
    const { row, way, registeredOn, removedOn } = household;
    const agreed = agreements.get(id);
    return {
      ...{ row, way: wayNumber(way), registered: dayNumber(registeredOn) },
      removed: removedOn === null ? never : dayNumber(removedOn),
      facts: JSON.parse(agreed === undefined ? `[${texts}]` : `[${texts},${agreed}]`),
    };
  });
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

/** The facts of each household in the order recorded, written into one text. */
function selectEvents(db: Reader, wanted: WantedHouseholds) {
  const { householdId, stage, kind, recordedOn, happenedOn, recordedAt, id } = householdEvent;
  const correction = alias(householdEvent, "correction");
  const fact = withCommas([
    ...[numberOf(stage), dayNumberOf(recordedOn), untilDay(correction.recordedOn)],
    ...[dayNumberOf(happenedOn), sql`0`],
  ]);
  return db
    .select({
      id: householdId,
      texts: sql<string>`group_concat(${fact}, ',' order by ${recordedAt}, ${id})`,
    })
    .from(householdEvent)
    .leftJoin(correction, eq(correction.correctsId, id))
    .where(
      and(
        // Word for word as in its index, which holds nothing else.
        sql`${stage} in ('vacated', 'handedOver', 'settled')`,
        // A withdrawal only ends what it withdraws.
        eq(kind, "reached"),
        inArray(householdId, idsOf(db, wanted)),
      ),
    )
    .groupBy(householdId)
    .all();
}

function selectAgreements(db: Reader, wanted: WantedHouseholds) {
  const { householdId, kind, recordedOn, transitionMonths, monthlyAllowanceFen } = agreement;
  const correction = alias(agreement, "correction");
  const fact = withCommas([
    ...[numberOf(kind), dayNumberOf(recordedOn), untilDay(correction.recordedOn)],
    sql`coalesce(${transitionMonths}, ${none})`,
    sql`coalesce(${monthlyAllowanceFen}, 0)`,
  ]);
  const order = sql`${agreement.recordedAt}, ${agreement}.rowid`;
  return db
    .select({ id: householdId, texts: sql<string>`group_concat(${fact}, ',' order by ${order})` })
    .from(agreement)
    .leftJoin(correction, eq(correction.correctsId, agreement.id))
    .where(inArray(householdId, idsOf(db, wanted)))
    .groupBy(householdId)
    .all();
}

/** SQL: the place of a stage or a kind of agreement among the facts. */
function numberOf(name: AnySQLiteColumn): SQL {
  const cases = transitionFacts.map((fact, number) => sql.raw(`when '${fact}' then ${number}`));
  return sql`case ${name} ${sql.join(cases, sql` `)} end`;
}

function untilDay(correctedOn: AnySQLiteColumn): SQL {
  return sql`coalesce(${dayNumberOf(correctedOn)}, ${never})`;
}
