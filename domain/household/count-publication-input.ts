import { z } from "zod";
import { optionalText, requestKey, requiredText } from "../form-field.ts";

/** How the counts of a project appear in public, as a leader decides. */
export const publicationWords = ["banded", "exact"] as const;

/** A leader's word on it. */
export const countPublicationInput = z.strictObject({
  requestKey,
  projectId: z.string().min(1).max(64),
  /** The word the form was drawn from; none before any. */
  seenId: optionalText(64),
  word: z.enum(publicationWords),
  reason: requiredText(300),
});
export type CountPublicationInput = z.output<typeof countPublicationInput>;
