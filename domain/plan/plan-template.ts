import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { calendarDays } from "#domain/calendar/day-arithmetic.ts";
import type { ProjectKind } from "#domain/project/project.ts";
import { decidePlan } from "./plan-decision.ts";
import { clearanceTemplates } from "./plan-template-clearance.ts";
import type { PlanTemplate, TemplateMilestone } from "./plan-template-row.ts";
import { settledTemplates } from "./plan-template-settled.ts";

export const planTemplates: Record<ProjectKind, PlanTemplate> = {
  ...clearanceTemplates,
  ...settledTemplates,
};

/** A row for the plan editor, to be edited. */
export interface DraftRow extends TemplateMilestone {
  readonly startOn: IsoDate;
  readonly finishOn: IsoDate;
}

export interface PlanDraft {
  /** a template is a beginning: the screen says so until its planner has been through it */
  readonly origin: "template";
  readonly durationUnit: "calendarDay";
  readonly rows: readonly DraftRow[];
}

/**
 * The usual plan of a kind of project, dated from a day on by its links: rows for the editor, not
 * a plan anybody made.
 *
 * @example
 * draftFromTemplate("clearance", "2015-03-01").rows[1]
 * //=> { startOn: "2015-04-15", finishOn: "2015-05-14", duration: 30, predecessors: "1", … }
 */
export function draftFromTemplate(kind: ProjectKind, startOn: IsoDate): PlanDraft {
  const template = planTemplates[kind];
  const decision = decidePlan({
    rows: template.map(({ name, ...milestone }, index) => ({
      ...milestone,
      row: index + 1,
      milestoneId: null,
      nameZh: name.zh,
      nameEn: name.en,
      startOn: index === 0 ? startOn : null,
      finishOn: null,
    })),
    milestoneIds: new Set(),
    arithmetic: calendarDays,
  });
  if (!decision.ok) throw new RangeError(`template of ${kind}: ${decision.refusal}`);
  const rows = template.map((milestone, index): DraftRow => {
    const dates = decision.value.milestones[index];
    return {
      ...milestone,
      startOn: dates?.startOn ?? startOn,
      finishOn: dates?.finishOn ?? startOn,
    };
  });
  return { origin: "template", durationUnit: "calendarDay", rows };
}
