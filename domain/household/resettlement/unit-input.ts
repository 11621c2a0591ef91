import { z } from "zod";
import { areaField } from "#domain/form/figure-field.ts";
import {
  idField,
  optionalId,
  requestKey,
  requiredText,
  versionOrNew,
} from "#domain/form/form-field.ts";
import { impersonal } from "#domain/free-text/impersonal-text.ts";
import { unitStates } from "./resettlement.ts";

/** What a resettlement unit is, in a form and in a row of a spreadsheet alike. */
export const unitAttributes = z.strictObject({
  code: impersonal(requiredText(40)),
  building: impersonal(requiredText(40)),
  layout: impersonal(requiredText(40)),
  /** m² */
  area: areaField.refine((dm2) => dm2 > 0, { message: "figure.notAnArea" }),
  /** may be left empty */
  floor: z
    .string()
    .optional()
    .transform((text) => text?.normalize("NFKC").trim().replace(/(f)$/i, "") || null)
    .refine((text) => text === null || /^-?\d{1,3}$/.test(text), {
      message: "figure.notWhole",
      abort: true,
    })
    .transform((text) => (text === null ? null : Number(text) + 0)),
  state: z.enum(unitStates),
});

/** A unit of a project: new without an id. */
export const unitInput = unitAttributes.extend({
  requestKey,
  projectId: idField,
  unitId: optionalId,
  /** 0 for a new one */
  version: versionOrNew,
});
export type UnitInput = z.output<typeof unitInput>;
