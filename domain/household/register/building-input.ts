import { z } from "zod";
import { areaField } from "#domain/form/figure-field.ts";
import {
  idField,
  optionalId,
  optionalText,
  requestKey,
  requiredText,
  versionOrNew,
  wholeField,
} from "#domain/form/form-field.ts";
import { impersonal } from "#domain/free-text/impersonal-text.ts";

/** What a building is, in a form and in a row of a spreadsheet alike. */
export const buildingAttributes = z.strictObject({
  name: impersonal(requiredText(40)),
  section: impersonal(optionalText(40)),
  /** m², may be left empty */
  floorArea: z.preprocess((text) => (text === "" ? undefined : text), areaField.optional()),
  floors: z.preprocess(
    (text) => (text === "" ? undefined : text),
    wholeField({ min: 1, max: 100 }).optional(),
  ),
});

/** A building of a project: new without an id. */
export const buildingInput = buildingAttributes.extend({
  requestKey,
  projectId: idField,
  buildingId: optionalId,
  version: versionOrNew,
});
export type BuildingInput = z.output<typeof buildingInput>;
