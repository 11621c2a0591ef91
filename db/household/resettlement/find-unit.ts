import { and, eq, type SQL } from "drizzle-orm";
import { isLedgerProject, type ScopedActor } from "#db/household/scope/ledger-scope.ts";
import type { Reader } from "#db/open-database.ts";
import { allotment, resettlementUnit } from "#db/schema/household/resettlement.ts";
import type { UnitAvailability } from "#domain/household/resettlement/resettlement.ts";
import { isAllotmentInForce } from "./allotment-in-force.ts";

export type FoundUnit = NonNullable<ReturnType<typeof selectUnit>> & {
  readonly availability: UnitAvailability;
};

/** A unit of a project in the actor's scope; foreign and invented ones alike are none. */
export function findUnit(db: Reader, scope: ScopedActor, id: string): FoundUnit | undefined {
  const inScope = isLedgerProject(db, resettlementUnit.projectId, scope);
  const unit = selectUnit(db, and(eq(resettlementUnit.id, id), inScope));
  if (!unit) return undefined;
  const taken = db
    .select({ id: allotment.id })
    .from(allotment)
    .where(and(eq(allotment.unitId, id), isAllotmentInForce(db, scope.on)))
    .get();
  return { ...unit, availability: taken ? "allotted" : unit.state };
}

function selectUnit(db: Reader, where: SQL | undefined) {
  return db
    .select({
      id: resettlementUnit.id,
      projectId: resettlementUnit.projectId,
      code: resettlementUnit.code,
      building: resettlementUnit.building,
      layout: resettlementUnit.layout,
      areaDm2: resettlementUnit.areaDm2,
      floor: resettlementUnit.floor,
      state: resettlementUnit.state,
      version: resettlementUnit.version,
    })
    .from(resettlementUnit)
    .where(where)
    .get();
}
