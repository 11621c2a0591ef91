import { z } from "zod";
import { idField, requestKey, requiredText } from "#domain/form/form-field.ts";
import { isPlainLine } from "#domain/form/plain-text.ts";
import { impersonal } from "#domain/free-text/impersonal-text.ts";
import { selectionRules } from "./resettlement.ts";

/** Freezes who takes part, and how they are put in order. */
export const drawInput = z.strictObject({
  requestKey,
  projectId: idField,
  name: impersonal(requiredText(40)),
  rule: z.enum(selectionRules),
});
export type DrawInput = z.output<typeof drawInput>;

/** The seed as it was published, on one line, and where. */
export const seedInput = z.strictObject({
  requestKey,
  drawId: idField,
  seed: impersonal(
    z.string().trim().min(1).max(200).refine(isPlainLine, { message: "draw.seedNotOneLine" }),
    { style: "reference" },
  ),
  publishedWhere: impersonal(requiredText(200)),
});
export type SeedInput = z.output<typeof seedInput>;

/** Works the order out. `confirmed` is the tick that nothing runs without. */
export const runInput = z.strictObject({
  requestKey,
  drawId: idField,
  confirmed: z.string().refine((tick) => tick === "yes", { message: "field.required" }),
});
