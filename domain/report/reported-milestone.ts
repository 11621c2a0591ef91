import { z } from "zod";
import { checkbox, idField, percentField, versionField } from "#domain/form/form-field.ts";
import type { MilestoneEventKind } from "#domain/milestone/milestone.ts";

/** The most milestones a project has: see the rows of a plan. */
const mostMilestones = 1_000;

/** A milestone as the form of a report shows it: begun, further, or met, on the day of the report. */
const reportedMilestoneInput = z.strictObject({
  id: idField,
  /** The milestone as it was when the form was drawn. */
  version: versionField,
  started: checkbox,
  met: checkbox,
  percent: z
    .string()
    .optional()
    .transform((text) => text?.trim() || null)
    .pipe(z.union([z.null(), percentField])),
});

/** The milestones that a report changes; `row` is where their fields stand in the form. */
export const reportedMilestones = z
  .array(reportedMilestoneInput.nullable())
  .max(mostMilestones)
  .transform((rows) => rows.flatMap((fields, row) => (fields === null ? [] : [{ ...fields, row }])))
  .optional();

export type ReportedMilestone = NonNullable<z.output<typeof reportedMilestones>>[number];

type ReportedEvent = { readonly kind: MilestoneEventKind; readonly percent: number | null };

/**
 * The events a row of the form stands for, in their order. What is met is all of it, whatever
 * percent was left beside the tick.
 *
 * @example
 * eventsOf({ started: true, met: false, percent: 40 })
 * //=> [{ kind: "started", percent: null }, { kind: "progressed", percent: 40 }]
 */
export function eventsOf({
  started,
  met,
  percent,
}: Pick<ReportedMilestone, "started" | "met" | "percent">): ReportedEvent[] {
  const events: ReportedEvent[] = started ? [{ kind: "started", percent: null }] : [];
  if (met) return [...events, { kind: "met", percent: null }];
  return percent === null ? events : [...events, { kind: "progressed", percent }];
}
