import { z } from "zod";
import { durationUnits } from "#domain/calendar/duration-unit.ts";
import { longestOwnDays, parseOwnDays } from "#domain/calendar/own-days.ts";
import { holidayRules, isWorkWeek, usualWeek } from "#domain/calendar/plan-calendar.ts";
import {
  confirmsField,
  idField,
  optionalId,
  optionalProjectDay,
  optionalText,
  percentField,
  requestKey,
  requiredLines,
  requiredText,
  versionField,
} from "#domain/form/form-field.ts";
import { nestRows } from "#domain/form/nested-rows.ts";
import { plainLine } from "#domain/form/plain-text.ts";
import { impersonal } from "#domain/free-text/impersonal-text.ts";
import { milestoneKinds } from "#domain/milestone/milestone.ts";
import { groupNameField, longestGroupName } from "./plan-group.ts";

/** The most rows a plan may have. */
export const maxPlanRows = 1000;

/** The longest text that names the predecessors of a row: every other row by all four links. */
export const longestPredecessors = 4 * maxPlanRows * "1000FS+9999d, ".length;

const durationField = z
  .string()
  .optional()
  .transform((text) => text?.normalize("NFKC").trim() || null)
  .refine((text) => text === null || /^(0|[1-9]\d{0,3})$/.test(text), {
    message: "plan.durationInvalid",
    abort: true,
  })
  .transform((text) => (text === null ? null : Number(text)));

/** The largest number of a task that a file can give. */
export const largestUid = 2_147_483_647;

const sourceUidField = z
  .string()
  .regex(/^\d{0,10}$/)
  .refine((text) => Number(text) <= largestUid)
  .default("")
  .transform((text) => (text === "" ? null : Number(text)));

/** How many letters the texts of a row take. */
export const planRowTexts = { nameZh: 60, nameEn: 120, groupName: longestGroupName } as const;

/** A row of the plan editor or of an imported sheet: a milestone that exists, or one to be added. */
export const planRowInput = z.strictObject({
  /** null for one to be added */
  milestoneId: optionalId,
  /** its number in the file it came from; null for none */
  sourceUid: sourceUidField,
  groupName: groupNameField,
  nameZh: impersonal(requiredText(planRowTexts.nameZh), { isPublic: true }),
  /** left empty, the Chinese name stands in both languages */
  nameEn: impersonal(optionalText(planRowTexts.nameEn), { isPublic: true }),
  kind: z.enum(milestoneKinds),
  weight: percentField,
  startOn: optionalProjectDay,
  finishOn: optionalProjectDay,
  /**
   * in the unit of the plan, 0 for a moment; instead of the finish, or of the start where
   * predecessors give it
   */
  duration: durationField,
  /** "2FS+3d, 4SS-1d": see `parsePredecessors` */
  predecessors: z.string().overwrite(plainLine).max(longestPredecessors).default(""),
});
export type PlanRowInput = z.output<typeof planRowInput>;

/** A row with its number in the editor, from 1: what predecessors refer to. */
export type NumberedPlanRow = PlanRowInput & { readonly row: number };

/** 工作日历, as `PlanCalendar` has it; what is not given is as usual. */
const planCalendarFields = {
  durationUnit: z.enum(durationUnits),
  workWeek: z.string().refine(isWorkWeek, { message: "field.invalid" }).default(usualWeek.workWeek),
  holidays: z.enum(holidayRules).default(usualWeek.holidays),
  ownDays: z
    .string()
    .max(longestOwnDays)
    .refine((text) => parseOwnDays(text) !== null, { message: "field.invalid" })
    .default(usualWeek.ownDays),
};

/** The calendar of a plan by itself, for one that is not right yet. */
export const planCalendarInput = z.object(planCalendarFields);

/** The fields of a plan with their rows nested: see `nestRows`. */
export const planFields = z.strictObject({
  requestKey,
  projectId: idField,
  /** of the project's plan when the form was drawn: see `planVersion` */
  version: versionField,
  name: impersonal(requiredText(60)),
  reason: impersonal(requiredLines(300)),
  ...planCalendarFields,
  confirms: confirmsField,
  milestones: z
    .array(planRowInput.nullable())
    .max(maxPlanRows)
    .transform((rows) =>
      rows.flatMap((fields, index): NumberedPlanRow[] =>
        fields === null ? [] : [{ ...fields, row: index + 1 }],
      ),
    ),
});

/**
 * 计划方案 as the editor gives it. Rows come as fields named `milestones.0.nameZh`, and so on; rows
 * left blank are skipped and keep their number.
 */
export const planInput = z.preprocess(nestRows("milestones"), planFields);
export type PlanInput = z.output<typeof planInput>;

/**
 * The name of a field of a numbered row, as the form knows it.
 *
 * @example
 * planRowField({ row: 1 }, "finishOn") //=> "milestones.0.finishOn"
 */
export function planRowField({ row }: { row: number }, field: keyof PlanRowInput): string {
  return `milestones.${row - 1}.${field}`;
}
