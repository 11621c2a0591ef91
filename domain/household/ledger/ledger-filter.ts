import { z } from "zod";
import { askedText } from "#domain/form/form-field.ts";
import {
  compensationWays,
  householdStages,
  specialGroups,
  tenures,
} from "#domain/household/stage/stage.ts";

export const householdOrders = ["code", "door", "stage", "area", "persons", "stageOn"] as const;
export type HouseholdOrder = (typeof householdOrders)[number];

const oneOf = <T extends string>(values: readonly T[]) =>
  z
    .enum(values as readonly [T, ...T[]])
    .optional()
    .catch(undefined);
const text = askedText(60);

/** What the ledger is narrowed down to. What is not understood is left out. */
export const ledgerFilter = z.object({
  /** code, door, name, pinyin, initials, or a whole ID or phone number */
  search: text,
  building: text,
  section: text,
  /** `none`: before any stage */
  stage: oneOf(["none", ...householdStages]),
  way: oneOf(["none", ...compensationWays]),
  tenure: oneOf(tenures),
  specialGroup: oneOf(["any", ...specialGroups]),
  /** breaches of the order of the law, or 重点户 */
  only: oneOf(["breach", "key"]),
  order: oneOf(householdOrders),
  descending: z.stringbool().optional().catch(undefined),
});
export type LedgerFilter = z.output<typeof ledgerFilter>;
