import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { type PlanCalendar, planArithmetic } from "#domain/calendar/plan-calendar.ts";
import { currentDeadlines } from "#domain/milestone/current-deadlines.ts";
import { exportPlan } from "#domain/mspdi/plan-export.ts";
import { writeMspdi } from "#domain/mspdi/write-mspdi.ts";
import { decidePlan, type PlanProposed } from "#domain/plan/plan-decision.ts";
import { type NumberedPlanRow, planRowInput } from "#domain/plan/plan-input.ts";
import { type PlanTrial, tryPlan } from "#domain/plan/plan-trial.ts";
import { projectNetwork } from "#domain/portfolio/project-network.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { viewProject } from "#domain/portfolio/view-project.ts";
import { scheduleBackward } from "#domain/schedule/backward-schedule.ts";
import { calendarOf2015 } from "../calendar-of-2015.ts";
import { importBytes } from "../mspdi/import-file.ts";
import { plainLine } from "../plan/plain-line.ts";
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

export type PlanPages = {
  trial: PlanTrial;
  view: ProjectView;
  backward: Backward;
  /** The plan as it leaves the house, and what a trial makes of it once it came back. */
  xml: string;
  cameBack: PlanTrial;
};
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
  const decide = (given: readonly NumberedPlanRow[]) => {
    const decided = decidePlan({ rows: given, milestoneIds, arithmetic });
    if (!decided.ok) throw new Error(JSON.stringify(decided.all));
    return decided;
  };
  const deadlines = currentDeadlines(facts, asOf);
  const tryOut = (plan: PlanProposed) => tryPlan(plan, { arithmetic, deadlines, asOf });
  const decided = decide(typed);
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
  const xml = writeMspdi(exportPlan(view, calendarOf2015));
  const target = { milestones: facts, baseline: view.baseline };
  const came = importBytes(xml, target);
  const cameRows = came.rows.map((row, index) => ({ ...planRowInput.parse(row), row: index + 1 }));
  return {
    trial: tryOut(decided.value),
    view,
    backward: scheduleBackward(network.plan),
    xml,
    cameBack: tryOut(decide(cameRows).value),
  };
}

function itemsOf({ milestones }: PlanProposed) {
  return milestones.map(({ milestoneId, weight, startOn, finishOn, isMoment }) => {
    return { ...plainLine, milestoneId: milestoneId ?? "", weight, startOn, finishOn, isMoment };
  });
}

/** Total float and criticality of each milestone: of the trial, the project page, the ladder and the export. */
export function figuresOf({ trial, view, backward, xml }: PlanPages): Record<string, PageFigures> {
  const page = [...(view.schedule?.activities.values() ?? [])];
  return {
    trial: Object.fromEntries(trial.rows.map((row) => [row.name.zh, pick(row)])),
    page: Object.fromEntries(page.map((one) => [one.id, pick(one)])),
    exported: exportedFigures(xml),
    ladder: Object.fromEntries(backward.steps.map(({ id, totalFloat }) => [id, { totalFloat }])),
  };
}

/** In days of eight hours, from tenths of a minute. */
function exportedFigures(xml: string): PageFigures {
  const tasks = xml.split("<Task>").slice(1);
  const field = (task: string, name: string) => new RegExp(`<${name}>([^<]*)<`).exec(task)?.[1];
  return Object.fromEntries(
    tasks.map((task) => [
      field(task, "Name") ?? "",
      {
        totalFloat: Number(field(task, "TotalSlack")) / 4800,
        isCritical: field(task, "Critical") === "1",
      },
    ]),
  );
}

function pick({ totalFloat, isCritical }: { totalFloat: number | null; isCritical: boolean }) {
  return { totalFloat, isCritical };
}

/** The names of some rows, by their numbers. */
export function namesOf(rows: readonly PageRow[], path: readonly number[]): string[] {
  return path.map((row) => rows[row - 1]?.name ?? "");
}
