import { scheduleBackward } from "#domain/backward-schedule.ts";
import { compareBaselines } from "#domain/baseline-comparison.ts";
import { layoutCurve } from "#domain/curve-layout.ts";
import { calendarDays, workdays } from "#domain/day-arithmetic.ts";
import { logDeadlineMoves } from "#domain/deadline-move-log.ts";
import { listDuties } from "#domain/duty.ts";
import { exportPlan } from "#domain/mspdi/plan-export.ts";
import { writeMspdi } from "#domain/mspdi/write-mspdi.ts";
import { projectCurve } from "#domain/project-curve.ts";
import { projectNetwork } from "#domain/project-network.ts";
import type { ProjectView } from "#domain/project-view.ts";
import { unloadedYears, type WorkingCalendar } from "#domain/working-calendar.ts";

/** Everything the pages of a project work out from its view, to see that they can. */
export function computeView(view: ProjectView, calendar: WorkingCalendar): unknown[] {
  const curve = projectCurve(view);
  const network = projectNetwork(view, { calendar, passedDeadlines: "keep" });
  const [first] = view.facts.baselines;
  const arithmetic = view.baseline?.durationUnit === "workday" ? workdays(calendar) : calendarDays;
  return [
    layoutCurve(curve),
    network && scheduleBackward(network.plan),
    network && unloadedYears(calendar, network.plan.startOn, network.plan.statusOn),
    writeMspdi(exportPlan(view, { arithmetic, calendar })),
    view.facts.milestones.map(({ deadlines }) => logDeadlineMoves(deadlines, view.asOf)),
    first && view.baseline && compareBaselines(first, view.baseline),
    listDuties(view),
  ];
}
