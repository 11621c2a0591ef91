import { z } from "zod";
import { requestKey, requiredText } from "../form-field.ts";
import { selectionRules } from "./resettlement.ts";

const id = z.string().min(1).max(64);

/** Freezes who takes part, and how they are put in order. */
export const drawInput = z.strictObject({
  requestKey,
  projectId: id,
  name: requiredText(40),
  rule: z.enum(selectionRules),
});
export type DrawInput = z.output<typeof drawInput>;

/** The seed as it was published, on one line, and where. */
export const seedInput = z.strictObject({
  requestKey,
  drawId: id,
  seed: requiredText(200).refine((text) => text === "" || /^\P{Cc}+$/u.test(text), {
    message: "draw.seedNotOneLine",
  }),
  publishedWhere: requiredText(200),
});
export type SeedInput = z.output<typeof seedInput>;

/** Works the order out. `confirmed` is the tick that nothing runs without. */
export const runInput = z.strictObject({
  requestKey,
  drawId: id,
  confirmed: z.string().refine((tick) => tick === "yes", { message: "field.required" }),
});
export type RunInput = z.output<typeof runInput>;
