import { z } from "zod";
import { askedText, askedWord } from "#domain/form/asked-field.ts";
import { unitAvailabilities } from "./resettlement.ts";

export const unitOrders = ["code", "building", "layout", "area", "floor"] as const;
export type UnitOrder = (typeof unitOrders)[number];

const text = askedText(40);

/** What the stock of units is narrowed down to. What is not understood is left out. */
export const unitFilter = z.object({
  availability: askedWord(unitAvailabilities),
  layout: text,
  building: text,
  order: askedWord(unitOrders),
  descending: z.stringbool().optional().catch(undefined),
});
export type UnitFilter = z.output<typeof unitFilter>;
