import { z } from "zod";
import { idField, optionalId, requestKey, requiredLines } from "#domain/form/form-field.ts";
import { impersonal } from "#domain/free-text/impersonal-text.ts";

/** How the counts of a project appear in public, as a leader decides. */
export const publicationModes = ["banded", "exact"] as const;

/** A leader's word on it. */
export const countPublicationInput = z.strictObject({
  requestKey,
  projectId: idField,
  /** The word the form was drawn from; none before any. */
  expectedId: optionalId,
  word: z.enum(publicationModes),
  reason: impersonal(requiredLines(300)),
});
export type CountPublicationInput = z.output<typeof countPublicationInput>;
