import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { type PlanCalendar, planArithmetic } from "#domain/calendar/plan-calendar.ts";
import { currentDeadlines } from "#domain/milestone/current-deadlines.ts";
import { decidePlan, type PlanProposed } from "#domain/plan/plan-decision.ts";
import { planRowInput } from "#domain/plan/plan-input.ts";
import { type PlanTrial, tryPlan } from "#domain/plan/plan-trial.ts";
import { projectNetwork } from "#domain/portfolio/project-network.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { viewProject } from "#domain/portfolio/view-project.ts";
import { scheduleBackward } from "#domain/schedule/backward-schedule.ts";
import { calendarOf2015 } from "../calendar-of-2015.ts";
import { baselineOf, deadlineOf, milestoneOf, projectOf } from "./build-facts.ts";

/** A row as the editor or a file has it, with the deadline its milestone has. */
export type PageRow = {
  readonly name: string;
  readonly startOn?: string;
  readonly finishOn?: string;
  readonly duration?: string;
  readonly predecessors?: string;
  readonly deadlineOn?: IsoDate | null;
};

export type PlanPages = { trial: PlanTrial; view: ProjectView; backward: Backward };
type Backward = ReturnType<typeof scheduleBackward>;

/** Every milestone by its name, as one page has it. */
export type PageFigures = Record<string, { totalFloat: number | null; isCritical?: boolean }>;

/** One plan tried out, then approved and looked at on a day: what each page computes of it. */
export function planOnEveryPage(
  rows: readonly PageRow[],
  given: { readonly calendar: PlanCalendar; readonly asOf: IsoDate },
): PlanPages {
  const { calendar, asOf } = given;
  const arithmetic = planArithmetic(calendar, calendarOf2015);
  const facts = rows.map(({ name, deadlineOn }) =>
    milestoneOf(name, { deadlines: deadlineOn ? [deadlineOf(deadlineOn, "2015-01-01")] : [] }),
  );
  const milestoneIds = new Set(facts.map(({ id }) => id));
  const typed = rows.map(({ name, deadlineOn: _, ...row }, index) => ({
    ...planRowInput.parse({ milestoneId: name, nameZh: name, kind: "works", weight: "10", ...row }),
    row: index + 1,
  }));
  const decided = decidePlan({ rows: typed, milestoneIds, arithmetic });
  if (!decided.ok) throw new Error(JSON.stringify(decided.all));
  const deadlines = currentDeadlines(facts, asOf);
  const trial = tryPlan(decided.value, { arithmetic, deadlines, asOf });
  const baseline = { ...baselineOf("2015-01-02", itemsOf(decided.value)), ...calendar };
  const links = decided.value.links.map(({ predecessorRow, successorRow, type, lag }) => ({
    predecessorId: rows[predecessorRow - 1]?.name ?? "",
    successorId: rows[successorRow - 1]?.name ?? "",
    type,
    lag,
  }));
  const project = projectOf({ milestones: facts, baselines: [{ ...baseline, links }] });
  const view = viewProject(project, { asOf, staleAfterDays: 30, calendar: calendarOf2015 });
  const network = projectNetwork(view, calendarOf2015);
  if (network === null) throw new Error("no network");
  return { trial, view, backward: scheduleBackward(network.plan) };
}

function itemsOf({ milestones }: PlanProposed) {
  return milestones.map(({ milestoneId, weight, startOn, finishOn, isMoment }) => {
    return { milestoneId: milestoneId ?? "", weight, startOn, finishOn, isMoment };
  });
}

/** Total float and criticality of each milestone: of the trial, the project page and the ladder. */
export function figuresOf({ trial, view, backward }: PlanPages): Record<string, PageFigures> {
  const page = [...(view.schedule?.activities.values() ?? [])];
  return {
    trial: Object.fromEntries(trial.rows.map((row) => [row.name.zh, pick(row)])),
    page: Object.fromEntries(page.map((one) => [one.id, pick(one)])),
    ladder: Object.fromEntries(backward.steps.map(({ id, totalFloat }) => [id, { totalFloat }])),
  };
}

function pick({ totalFloat, isCritical }: { totalFloat: number | null; isCritical: boolean }) {
  return { totalFloat, isCritical };
}
