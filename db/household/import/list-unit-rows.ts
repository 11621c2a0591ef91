import { and, eq, inArray } from "drizzle-orm";
import { isAllotmentInForce } from "#db/household/resettlement/allotment-in-force.ts";
import { listUnits } from "#db/household/resettlement/list-units.ts";
import type { Reader } from "#db/open-database.ts";
import { household } from "#db/schema/household/household.ts";
import { allotment, resettlementUnit } from "#db/schema/household/resettlement.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { UnitFilter } from "#domain/household/resettlement/unit-filter.ts";
import type { CurrentRow } from "#domain/workbook/current-row.ts";

type Wanted = {
  readonly projectId: string;
  readonly asOf: IsoDate;
  readonly filter?: UnitFilter;
};

/** The units of a project in order: all, or what a filter leaves. */
export function listUnitIds(db: Reader, { projectId, asOf, filter = {} }: Wanted): string[] {
  return listUnits(db, { projectId, asOf, filter, limit: -1, offset: 0 }).map(({ id }) => id);
}

/** Units with who has them as rows of their sheet, in the order of their ids. */
export function listUnitRows(
  db: Reader,
  { ids, asOf }: { ids: readonly string[]; asOf: IsoDate },
): CurrentRow[] {
  const rows = new Map(selectUnits(db, { ids, asOf }).map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = rows.get(id);
    if (!row) return [];
    const { version, areaDm2, floor, household: code, allottedOn, ...texts } = row;
    const { id: _, ...cells } = texts;
    const more = { area: String(areaDm2 / 100), floor: String(floor ?? "") };
    const allotted = { household: code ?? "", allottedOn: allottedOn ?? "" };
    return [{ id, version, cells: { ...cells, ...more, ...allotted } }];
  });
}

function selectUnits(db: Reader, { ids, asOf }: { ids: readonly string[]; asOf: IsoDate }) {
  return db
    .select({
      id: resettlementUnit.id,
      version: resettlementUnit.version,
      code: resettlementUnit.code,
      building: resettlementUnit.building,
      layout: resettlementUnit.layout,
      areaDm2: resettlementUnit.areaDm2,
      floor: resettlementUnit.floor,
      state: resettlementUnit.state,
      household: household.code,
      allottedOn: allotment.doneOn,
    })
    .from(resettlementUnit)
    .leftJoin(
      allotment,
      and(eq(allotment.unitId, resettlementUnit.id), isAllotmentInForce(db, asOf)),
    )
    .leftJoin(household, eq(household.id, allotment.householdId))
    .where(inArray(resettlementUnit.id, [...ids]))
    .all();
}
