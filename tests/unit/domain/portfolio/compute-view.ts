import { unloadedYears, type WorkingCalendar } from "#domain/calendar/working-calendar.ts";
import { logDeadlineMoves } from "#domain/milestone/deadline-move-log.ts";
import { exportPlan } from "#domain/mspdi/plan-export.ts";
import { writeMspdi } from "#domain/mspdi/write-mspdi.ts";
import { compareBaselines } from "#domain/plan/baseline-comparison.ts";
import { listDuties } from "#domain/portfolio/duty.ts";
import { projectCurve } from "#domain/portfolio/project-curve.ts";
import { projectNetwork } from "#domain/portfolio/project-network.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { scheduleBackward } from "#domain/schedule/backward-schedule.ts";
import { layoutCurve } from "#domain/timeline/curve-layout.ts";

/** Everything the pages of a project work out from its view, to see that they can. */
export function computeView(view: ProjectView, calendar: WorkingCalendar): unknown[] {
  const curve = projectCurve(view);
  const network = projectNetwork(view, calendar);
  const [first] = view.facts.baselines;
  return [
    layoutCurve(curve),
    network && scheduleBackward(network.plan),
    network && unloadedYears(calendar, network.plan.startOn, network.plan.statusOn),
    writeMspdi(exportPlan(view, calendar)),
    view.facts.milestones.map(({ deadlines }) => logDeadlineMoves(deadlines, view.asOf)),
    first && view.baseline && compareBaselines(first, view.baseline),
    listDuties(view),
  ];
}
