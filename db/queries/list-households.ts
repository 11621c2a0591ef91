import {
  and,
  asc,
  count,
  countDistinct,
  desc,
  eq,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import type { IsoDate } from "#domain/calendar-day.ts";
import { normaliseIdentityNumber } from "#domain/household/identity-number.ts";
import type { HouseholdOrder, LedgerFilter } from "#domain/household/ledger-filter.ts";
import { checkPhone } from "#domain/household/phone-number.ts";
import { householdStages, stageRank } from "#domain/household/stage.ts";
import type { Reader } from "../open-database.ts";
import { blindIndex } from "../personal-data/blind-index.ts";
import { building } from "../schema/building.ts";
import { household, householdHolder, householdTerm } from "../schema/household.ts";
import { householdStanding } from "../schema/household-event.ts";
import { searchText } from "../search-terms.ts";
import { isInLedgerOn, isStandingOn } from "./household-on-day.ts";

/** One page of the ledger of a project, as of a day. */
export type HouseholdListQuery = {
  readonly projectId: string;
  readonly asOf: IsoDate;
  readonly filter: LedgerFilter;
  readonly limit: number;
  readonly offset: number;
};

export type HouseholdRow = ReturnType<typeof selectRows>[number] & {
  /** In order, unmasked: the page masks them. */
  readonly holderNames: readonly string[];
};

/** The households of a filter, in order, one page of them. */
export function listHouseholds(db: Reader, query: HouseholdListQuery): HouseholdRow[] {
  const rows = selectRows(db, query);
  const names = holderNames(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, holderNames: names.get(row.id) ?? [] }));
}

/** How many households the filter leaves, with their persons and area in dm². */
export function countHouseholds(
  db: Reader,
  query: Pick<HouseholdListQuery, "projectId" | "asOf" | "filter">,
): { households: number; persons: number; buildings: number; areaDm2: number } {
  const found = db
    .select({
      households: count(),
      persons: sql<number>`coalesce(sum(${household.persons}), 0)`,
      buildings: countDistinct(household.buildingId),
      areaDm2: sql<number>`coalesce(sum(${household.areaDm2}), 0)`,
    })
    .from(household)
    .innerJoin(building, eq(building.id, household.buildingId))
    .leftJoin(householdStanding, isStandingOn(query.asOf))
    .where(matching(db, query))
    .get();
  return found ?? { households: 0, persons: 0, buildings: 0, areaDm2: 0 };
}

function selectRows(db: Reader, query: HouseholdListQuery) {
  return db
    .select({
      id: household.id,
      code: household.code,
      door: household.door,
      building: building.name,
      section: building.section,
      persons: household.persons,
      areaDm2: household.areaDm2,
      tenure: household.tenure,
      specialGroup: household.specialGroup,
      way: household.way,
      keyReason: household.keyReason,
      nextVisitOn: household.nextVisitOn,
      stage: householdStanding.stage,
      stageOn: householdStanding.stageOn,
      isBreach: householdStanding.isBreach,
      version: household.version,
      synthetic: household.synthetic,
    })
    .from(household)
    .innerJoin(building, eq(building.id, household.buildingId))
    .leftJoin(householdStanding, isStandingOn(query.asOf))
    .where(matching(db, query))
    .orderBy(...orderOf(query.filter))
    .limit(query.limit)
    .offset(query.offset)
    .all();
}

function matching(
  db: Reader,
  { projectId, asOf, filter }: Pick<HouseholdListQuery, "projectId" | "asOf" | "filter">,
): SQL | undefined {
  const { search, stage, way, tenure, specialGroup, only, section } = filter;
  return and(
    isInLedgerOn(projectId, asOf),
    search ? isFoundBy(db, projectId, search) : undefined,
    filter.building ? eq(household.buildingId, filter.building) : undefined,
    section ? eq(building.section, section) : undefined,
    stage &&
      (stage === "none" ? isNull(householdStanding.stage) : eq(householdStanding.stage, stage)),
    way && (way === "none" ? isNull(household.way) : eq(household.way, way)),
    tenure && eq(household.tenure, tenure),
    specialGroup &&
      (specialGroup === "any"
        ? isNotNull(household.specialGroup)
        : eq(household.specialGroup, specialGroup)),
    only === "breach" ? eq(householdStanding.isBreach, true) : undefined,
    only === "key" ? isNotNull(household.keyReason) : undefined,
  );
}

/** Begins a term, or is the whole of an identity or phone number. */
function isFoundBy(db: Reader, projectId: string, search: string): SQL | undefined {
  const from = searchText(search);
  const byTerm = db
    .select({ id: householdTerm.householdId })
    .from(householdTerm)
    .where(
      and(
        eq(householdTerm.projectId, projectId),
        gte(householdTerm.term, from),
        lt(householdTerm.term, `${from}\uffff`),
      ),
    );
  const byNumber = db
    .select({ id: householdHolder.householdId })
    .from(householdHolder)
    .where(isNumber(search));
  return or(inArray(household.id, byTerm), inArray(household.id, byNumber));
}

function isNumber(search: string): SQL | undefined {
  const phone = checkPhone(search);
  return or(
    eq(householdHolder.identityIndex, blindIndex("identity", normaliseIdentityNumber(search))),
    phone.ok ? eq(householdHolder.phoneIndex, blindIndex("phone", phone.value.number)) : undefined,
  );
}

/** How far along, as the rule ranks the stages; their names are in no order. */
const stageRankColumn = sql`case ${householdStanding.stage} ${sql.join(
  householdStages.map((stage) => sql`when ${stage} then ${stageRank(stage)}`),
  sql` `,
)} end`;

const orderColumns = {
  code: [household.code],
  door: [building.position, household.unit, household.floor, household.door],
  stage: [stageRankColumn, household.code],
  stageOn: [householdStanding.stageOn, household.code],
  area: [household.areaDm2, household.code],
  persons: [household.persons, household.code],
} as const satisfies Record<HouseholdOrder, readonly (AnySQLiteColumn | SQL)[]>;

function orderOf({ order = "code", descending = false }: LedgerFilter): SQL[] {
  return orderColumns[order].map((column) => (descending ? desc(column) : asc(column)));
}

function holderNames(db: Reader, ids: readonly string[]): ReadonlyMap<string, string[]> {
  const names = new Map<string, string[]>();
  const rows = db
    .select({ householdId: householdHolder.householdId, name: householdHolder.name })
    .from(householdHolder)
    .where(inArray(householdHolder.householdId, [...ids]))
    .orderBy(asc(householdHolder.position))
    .all();
  for (const { householdId, name } of rows) {
    names.set(householdId, [...(names.get(householdId) ?? []), name]);
  }
  return names;
}
