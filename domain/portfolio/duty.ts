import { compareDays } from "#domain/calendar/calendar-day.ts";
import { waitingReports } from "#domain/report/waiting-report.ts";
import type { MilestoneView, ProjectView } from "./project-view.ts";

/** What a project asks of its owner. */
export type Duty =
  | { readonly code: "reportReturned"; readonly report: ProjectView["reports"][number]["report"] }
  | { readonly code: "deadlineOverdue"; readonly milestone: MilestoneView; readonly days: number }
  | { readonly code: "planMissing" }
  | { readonly code: "reportMissing" }
  | { readonly code: "reportStale"; readonly days: number }
  | { readonly code: "deadlineSoon"; readonly milestone: MilestoneView; readonly days: number };

type Asked = Pick<ProjectView, "light" | "reports" | "milestones">;

/** A deadline is announced this many days before its last day. */
export const deadlineNoticeDays = 30;

/**
 * What is due from the owner of a project, most pressing first: returned reports until they are
 * corrected, milestones overdue (longest first), a plan that is missing, a report that is missing or
 * stale, deadlines that end within 30 days (nearest first).
 *
 * Whether a plan or a report is due is the light's own judgement, so that the two never disagree: a project
 * that is done, suspended or not yet due to start asks for none. A suspended one asks for no
 * milestone either.
 *
 * @example
 * listDuties(view) //=> [{ code: "reportStale", days: 41 }]
 */
export function listDuties(view: Asked): Duty[] {
  const isSuspended = view.light.reasons.some(({ code }) => code === "suspended");
  const milestones = isSuspended ? [] : view.milestones;
  return [
    ...returnedReports(view),
    ...overdueDeadlines(milestones),
    ...missingPlan(view),
    ...missingReport(view),
    ...comingDeadlines(milestones),
  ];
}

function returnedReports({ reports }: Asked): Duty[] {
  return reports
    .filter(({ status }) => status === "returned")
    .map(({ report }) => ({ code: "reportReturned", report }));
}

function overdueDeadlines(milestones: readonly MilestoneView[]): Duty[] {
  return milestones
    .filter(({ daysOverdue }) => daysOverdue > 0)
    .sort((a, b) => b.daysOverdue - a.daysOverdue)
    .map((milestone) => ({ code: "deadlineOverdue", milestone, days: milestone.daysOverdue }));
}

function missingPlan({ light }: Asked): Duty[] {
  return light.reasons.some(({ code }) => code === "noBaseline") ? [{ code: "planMissing" }] : [];
}

function missingReport({ light }: Asked): Duty[] {
  return light.reasons.flatMap((reason): Duty[] => {
    if (reason.code === "noReport") return [{ code: "reportMissing" }];
    return reason.code === "stale" ? [{ code: "reportStale", days: reason.days }] : [];
  });
}

function comingDeadlines(milestones: readonly MilestoneView[]): Duty[] {
  return milestones
    .flatMap((milestone) => {
      const days = milestone.daysLeft;
      const isSoon = days !== null && days >= 0 && days <= deadlineNoticeDays;
      return isSoon ? [{ code: "deadlineSoon" as const, milestone, days }] : [];
    })
    .sort((a, b) => a.days - b.days);
}

type Silent = Pick<ProjectView, "light" | "daysSinceReport">;

/**
 * The projects whose report is due, the longest silence first; one that was never reported on
 * has been silent longest of all.
 *
 * @example
 * listSilentProjects([reportedToday, neverReported, longAgo]) //=> [neverReported, longAgo]
 */
export function listSilentProjects<V extends Silent>(views: readonly V[]): V[] {
  const silence = ({ daysSinceReport }: V) => daysSinceReport ?? Number.POSITIVE_INFINITY;
  return views.filter(isReportDue).sort((a, b) => silence(b) - silence(a) || 0);
}

function isReportDue({ light }: Silent): boolean {
  return light.reasons.some(({ code }) => code === "noReport" || code === "stale");
}

/**
 * Reports of all projects that ask for a leader's answer, the one waiting longest first; and those
 * no leader answered before a later one took their place, which ask for nothing.
 *
 * @example
 * listWaitingReports(views).waiting[0] //=> { view, report }
 */
export function listWaitingReports<V extends Pick<ProjectView, "reports">>(views: readonly V[]) {
  const all = views
    .flatMap((view) => waitingReports(view.reports).map((waits) => ({ view, ...waits })))
    .sort(
      (a, b) =>
        compareDays(a.report.reportedOn, b.report.reportedOn) ||
        a.report.reportedAt - b.report.reportedAt,
    );
  return {
    waiting: all.filter(({ isSuperseded }) => !isSuperseded),
    superseded: all.filter(({ isSuperseded }) => isSuperseded),
  };
}
