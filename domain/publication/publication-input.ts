import { z } from "zod";
import { idField, optionalId, requestKey, requiredLines } from "#domain/form/form-field.ts";
import { gatherPicks } from "#domain/form/picked-rows.ts";
import { impersonal } from "#domain/free-text/impersonal-text.ts";
import { readFieldGroups } from "./field-group.ts";
import { publicationKinds } from "./publication-fact.ts";

/** What the boxes of the groups are named by: see `pickField`. */
export const groupPickKind = "group";

/** A leader's word on whether a project is public, and which groups of its fields. */
export const publicationInput = z.strictObject({
  requestKey,
  projectId: idField,
  /** The word the form was drawn from; none before any. */
  expectedId: optionalId,
  kind: z.enum(publicationKinds),
  groups: z.string().max(200).transform(readFieldGroups),
  reason: impersonal(requiredLines(300)),
});
export type PublicationInput = z.output<typeof publicationInput>;

/** The same from a form with a box for each group. */
export const publicationForm = z.preprocess(gatherPicks(groupPickKind, "groups"), publicationInput);
