import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type { StageDays } from "#domain/household/stage/household-event.ts";
import type { PassOverReason, UnitAvailability } from "./resettlement.ts";

export const allotmentRefusals = [
  "allotment.notFound",
  "allotment.notInOrder",
  "allotment.alreadyHasUnit",
  "allotment.notNext",
  "allotment.notAgreed",
  "allotment.unitNotFree",
  "allotment.alreadyReleased",
  "unit.notFound",
] as const;
export type AllotmentRefusal = (typeof allotmentRefusals)[number];

/** A household that has a place in the order. */
export interface RankedHousehold {
  readonly householdId: string;
  readonly code: string;
  readonly drawId: string;
  readonly rank: number;
  readonly hasUnit: boolean;
}

export interface AllotmentCase {
  /** Everybody with a place, first place first, earlier draws before later ones. */
  readonly order: readonly RankedHousehold[];
  readonly householdId: string;
  readonly passOver: PassOverReason | null;
  /** Of the household, as known today. */
  readonly days: StageDays;
  readonly unit: { readonly code: string; readonly availability: UnitAvailability } | undefined;
}

/** Whose turn it was, and how many in front of them stand back. */
export interface DecidedAllotment {
  readonly household: RankedHousehold;
  readonly passedOver: number;
}

/**
 * Whether a household may be given a unit: it has a place in the order and no unit, those in front
 * have theirs or stand back for a named reason, it has signed or been decided upon, and the unit
 * is free.
 *
 * @example
 * decideAllotment({ order: [first, second], householdId: second.householdId, passOver: null, … })
 * //=> { ok: false, refusal: "allotment.notNext", field: "householdId", params: { code, count: 1 } }
 */
export function decideAllotment({
  order,
  householdId,
  passOver,
  days,
  unit,
}: AllotmentCase): Outcome<DecidedAllotment, AllotmentRefusal> {
  const field = "householdId";
  const household = order.find((ranked) => ranked.householdId === householdId);
  if (!household) return refuse("allotment.notInOrder", { field });
  if (household.hasUnit) return refuse("allotment.alreadyHasUnit", { field });
  const waiting = order.filter(({ hasUnit }) => !hasUnit);
  const passedOver = waiting.indexOf(household);
  const [next] = waiting;
  if (passedOver > 0 && passOver === null) {
    const params = { code: next?.code ?? "", count: passedOver };
    return refuse("allotment.notNext", { field: "passOver", params });
  }
  if (days.signed === undefined && days.decided === undefined) {
    return refuse("allotment.notAgreed", { field });
  }
  if (!unit) return refuse("unit.notFound", { field: "unitId" });
  if (unit.availability !== "free") {
    return refuse("allotment.unitNotFree", { field: "unitId", params: { code: unit.code } });
  }
  return accept({ household, passedOver });
}
