import { and, asc, count, desc, eq, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { household } from "#db/schema/household/household.ts";
import { allotment, resettlementUnit } from "#db/schema/household/resettlement.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { UnitAvailability } from "#domain/household/resettlement/resettlement.ts";
import type { UnitFilter, UnitOrder } from "#domain/household/resettlement/unit-filter.ts";
import type { UnitSum } from "#domain/household/resettlement/unit-stock.ts";
import { isAllotmentInForce } from "./allotment-in-force.ts";

/** One page of the units of a project, as of a day. */
export type UnitListQuery = {
  readonly projectId: string;
  readonly asOf: IsoDate;
  readonly filter: UnitFilter;
  readonly limit: number;
  readonly offset: number;
};

export type UnitRow = ReturnType<typeof listUnits>[number];

/** Allotted while a household has it, else what the office says of it now. */
const availability = sql<UnitAvailability>`case when ${allotment.id} is not null
  then 'allotted' else ${resettlementUnit.state} end`;

/** The units of a filter in order, with the household that has them on the day. */
export function listUnits(db: Reader, query: UnitListQuery) {
  return db
    .select({
      id: resettlementUnit.id,
      code: resettlementUnit.code,
      building: resettlementUnit.building,
      layout: resettlementUnit.layout,
      areaDm2: resettlementUnit.areaDm2,
      floor: resettlementUnit.floor,
      availability,
      synthetic: resettlementUnit.synthetic,
      householdCode: household.code,
      allottedOn: allotment.doneOn,
    })
    .from(resettlementUnit)
    .leftJoin(allotment, isAllottedOn(db, query.asOf))
    .leftJoin(household, eq(household.id, allotment.householdId))
    .where(matching(query))
    .orderBy(...orderOf(query.filter))
    .limit(query.limit)
    .offset(query.offset)
    .all();
}

/** How many units the filter leaves. */
export function countUnits(
  db: Reader,
  query: Pick<UnitListQuery, "projectId" | "asOf" | "filter">,
): number {
  const found = db
    .select({ units: count() })
    .from(resettlementUnit)
    .leftJoin(allotment, isAllottedOn(db, query.asOf))
    .where(matching(query))
    .get();
  return found?.units ?? 0;
}

/** The units of a project by layout and availability on a day; the smallest layout first. */
export function sumUnits(
  db: Reader,
  { projectId, asOf }: Pick<UnitListQuery, "projectId" | "asOf">,
): UnitSum[] {
  const smallest = sql`(select min(area_dm2) from resettlement_unit as u
    where u.project_id = ${projectId} and u.layout = ${resettlementUnit.layout})`;
  return db
    .select({
      layout: resettlementUnit.layout,
      availability,
      units: count(),
      areaDm2: sql<number>`sum(${resettlementUnit.areaDm2})`,
    })
    .from(resettlementUnit)
    .leftJoin(allotment, isAllottedOn(db, asOf))
    .where(eq(resettlementUnit.projectId, projectId))
    .groupBy(resettlementUnit.layout, availability)
    .orderBy(asc(smallest), asc(resettlementUnit.layout))
    .all();
}

/** The buildings the units of a project lie in. */
export function listUnitBuildings(db: Reader, projectId: string): string[] {
  return listDistinct(db, { projectId, column: resettlementUnit.building });
}

/** The layouts the units of a project have. */
export function listUnitLayouts(db: Reader, projectId: string): string[] {
  return listDistinct(db, { projectId, column: resettlementUnit.layout });
}

type Column = typeof resettlementUnit.building | typeof resettlementUnit.layout;

function listDistinct(
  db: Reader,
  { projectId, column }: { projectId: string; column: Column },
): string[] {
  return db
    .selectDistinct({ value: column })
    .from(resettlementUnit)
    .where(eq(resettlementUnit.projectId, projectId))
    .orderBy(asc(column))
    .all()
    .map(({ value }) => value);
}

function isAllottedOn(db: Reader, asOf: IsoDate): SQL | undefined {
  return and(eq(allotment.unitId, resettlementUnit.id), isAllotmentInForce(db, asOf));
}

function matching({
  projectId,
  filter: { availability: asked, layout, building },
}: Pick<UnitListQuery, "projectId" | "filter">): SQL | undefined {
  return and(
    eq(resettlementUnit.projectId, projectId),
    layout ? eq(resettlementUnit.layout, layout) : undefined,
    building ? eq(resettlementUnit.building, building) : undefined,
    asked === "allotted" ? isNotNull(allotment.id) : undefined,
    asked && asked !== "allotted"
      ? and(isNull(allotment.id), eq(resettlementUnit.state, asked))
      : undefined,
  );
}

const byCode = [resettlementUnit.building, resettlementUnit.floor, resettlementUnit.code];
const orderColumns = {
  code: [resettlementUnit.code],
  building: byCode,
  layout: [resettlementUnit.layout, ...byCode],
  area: [resettlementUnit.areaDm2, ...byCode],
  floor: [resettlementUnit.floor, resettlementUnit.code],
} as const satisfies Record<UnitOrder, readonly unknown[]>;

function orderOf({ order = "building", descending = false }: UnitFilter) {
  return orderColumns[order].map((column) => (descending ? desc(column) : asc(column)));
}
