import { z } from "zod";
import { idField, requestKey } from "#domain/form/form-field.ts";
import { passOverReasons } from "./resettlement.ts";

/** A unit for a household; the reason only where it is not its turn yet. */
export const allotmentInput = z.strictObject({
  requestKey,
  projectId: idField,
  householdId: idField,
  unitId: idField,
  passOver: z
    .enum(["", ...passOverReasons])
    .optional()
    .transform((reason) => reason || null),
});
export type AllotmentInput = z.output<typeof allotmentInput>;

/** A unit given back. */
export const releaseInput = z.strictObject({ requestKey, allotmentId: idField });
