import { z } from "zod";
import { askedText, askedWord } from "#domain/form/asked-field.ts";
import {
  compensationMethods,
  householdStages,
  specialGroups,
  tenures,
} from "#domain/household/stage/stage.ts";

export const householdOrders = ["code", "door", "stage", "area", "persons", "stageOn"] as const;
export type HouseholdOrder = (typeof householdOrders)[number];

const text = askedText(60);

/** What the ledger is narrowed down to. What is not understood is left out. */
export const ledgerFilter = z.object({
  /** code, door, name, pinyin, initials, or a whole ID or phone number */
  search: text,
  building: text,
  section: text,
  /** `none`: before any stage */
  stage: askedWord(["none", ...householdStages]),
  way: askedWord(["none", ...compensationMethods]),
  tenure: askedWord(tenures),
  specialGroup: askedWord(["any", ...specialGroups]),
  /** breaches of the order of the law, or 重点户 */
  only: askedWord(["breach", "key"]),
  order: askedWord(householdOrders),
  descending: z.stringbool().optional().catch(undefined),
});
export type LedgerFilter = z.output<typeof ledgerFilter>;
