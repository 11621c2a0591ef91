import { z } from "zod";
import { requestKey } from "../form-field.ts";
import { passOverReasons } from "./resettlement.ts";

const id = z.string().min(1).max(64);

/** A unit for a household; the reason only where it is not its turn yet. */
export const allotmentInput = z.strictObject({
  requestKey,
  projectId: id,
  householdId: id,
  unitId: id,
  passOver: z
    .enum(["", ...passOverReasons])
    .optional()
    .transform((reason) => reason || null),
});
export type AllotmentInput = z.output<typeof allotmentInput>;

/** A unit given back. */
export const releaseInput = z.strictObject({ requestKey, allotmentId: id });
export type ReleaseInput = z.output<typeof releaseInput>;
