import { z } from "zod";
import { idField, optionalProjectDay, wholeField } from "#domain/form/form-field.ts";
import { nestRows } from "#domain/form/nested-rows.ts";
import { plainLine, plainLines } from "#domain/form/plain-text.ts";
import { projectKinds } from "#domain/project/project.ts";
import { rowEdits } from "./draft-row-edit.ts";
import { type PlanDraftRow, readDraftRows } from "./plan-draft.ts";
import { planDraftInput } from "./plan-draft-input.ts";
import { maxPlanRows, planFields } from "./plan-input.ts";

/** More than the names of all groups of the most rows. */
const longestFolded = 100_000;
const rows = z.custom<readonly PlanDraftRow[]>();
/** The groups that are folded; nothing but the drawing depends on them. */
const folded = z.string().max(longestFolded).default("").catch("");
const draft = { projectId: idField, rows, folded };

/** What each button of the plan editor needs. */
export const planSteps = [
  planFields.extend({ step: z.literal("submit") }),
  // Tried out, it needs no name and no reason yet.
  planFields.extend({
    step: z.literal("calculate"),
    name: z.string().overwrite(plainLine).max(60),
    reason: z.string().overwrite(plainLines).max(300),
  }),
  planDraftInput,
  z.strictObject({ step: z.literal("addRow"), ...draft }),
  z.strictObject({ step: z.literal("addMilestone"), milestoneId: idField, ...draft }),
  z.strictObject({
    step: z.literal("removeRow"),
    row: wholeField({ min: 1, max: maxPlanRows }),
    ...draft,
  }),
  z.strictObject({
    step: z.enum(rowEdits),
    row: wholeField({ min: 1, max: maxPlanRows }),
    ...draft,
  }),
  z.strictObject({
    step: z.literal("foldGroup"),
    row: wholeField({ min: 1, max: maxPlanRows }),
    ...draft,
  }),
  z.strictObject({
    step: z.literal("template"),
    templateKind: z.enum(projectKinds),
    templateOn: optionalProjectDay,
    ...draft,
  }),
] as const;

/**
 * The fields of the plan editor with the button that was pressed: `submit`, `calculate`, `addRow`,
 * `addMilestone <id>`, `removeRow <number>`, an edit of a row with its number (`raiseRow 3`),
 * `foldGroup <number>` of a row in it, `template` or `saveDraft`. Only `submit` and `saveDraft` write
 * anything, and only `submit` and `calculate` ask for rows that are right; the other steps take them
 * as typed.
 */
export const planStepInput = z.preprocess(readPlanStep, z.discriminatedUnion("step", planSteps));
export type PlanStep = z.output<typeof planStepInput>;

/** Sorts what the button needs from what the rows need. */
export function readPlanStep(given: unknown): unknown {
  const fields = z.record(z.string(), z.string()).safeParse(given);
  if (!fields.success) return given;
  const { folded, ...sent } = fields.data;
  const { step: button = "", templateKind, templateOn, draftVersion, ...form } = sent;
  const [step = "", of] = button.split(" ");
  if (step === "submit" || step === "calculate") return nestRows("milestones")({ ...form, step });
  if (step === "saveDraft") {
    const { requestKey, projectId, version, ...typed } = form;
    return { step, requestKey, projectId, version, draftVersion, typed };
  }
  const place = { step, projectId: form.projectId, rows: readDraftRows(form), folded };
  switch (step) {
    case "addMilestone":
      return { ...place, milestoneId: of };
    case "removeRow":
    case "insertRow":
    case "raiseRow":
    case "lowerRow":
    case "indentRow":
    case "outdentRow":
    case "foldGroup":
      return { ...place, row: of };
    case "template":
      return { ...place, templateKind, templateOn };
    default:
      return place;
  }
}
