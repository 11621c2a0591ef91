import type { ReportFact } from "#domain/report/report-fact.ts";
import type { ActedEvent, ActFacts, OwnAct } from "./own-act.ts";
import { listOwnPlanActs } from "./own-plan-acts.ts";

/**
 * What a person recorded of a project: reports with the events recorded in the same moment, events
 * by themselves, plans proposed, and reviews of both. An event recorded with a report goes back with
 * it and not alone, so that percent and milestones never speak of two visits.
 */
export function listOwnActs(facts: ActFacts, userId: string): OwnAct[] {
  const events = facts.milestones.flatMap((milestone) =>
    milestone.events.map((event) => ({ milestone, event })),
  );
  const own = events.filter(({ event }) => event.recordedById === userId);
  const ownByMoment = Map.groupBy(own, ({ event }) => event.recordedAt);
  const correctedIds = new Set(facts.reports.map(({ correctsId }) => correctsId));
  const reports = facts.reports.filter(({ reporterId }) => reporterId === userId);
  const reportedAt = new Set(reports.map((report) => report.reportedAt));
  return [
    ...reports.map((report) =>
      actOfReport(report, {
        isCorrected: correctedIds.has(report.id),
        events: ownByMoment.get(report.reportedAt) ?? [],
      }),
    ),
    ...own.filter(({ event }) => !reportedAt.has(event.recordedAt)).map(actOfEvent),
    ...facts.reports
      .filter(({ review }) => review?.reviewerId === userId)
      .flatMap((report) => actsOfReview(report, correctedIds.has(report.id))),
    ...listOwnPlanActs(facts, userId),
  ];
}

function actOfReport(
  report: ReportFact,
  { isCorrected, events }: { isCorrected: boolean; events: readonly ActedEvent[] },
): OwnAct {
  return {
    subject: "report",
    subjectId: report.id,
    madeAt: report.reportedAt,
    isBuiltOn:
      report.review !== null ||
      isCorrected ||
      events.some(({ milestone, event }) => {
        const later = milestone.events.slice(milestone.events.indexOf(event) + 1);
        return later.some(({ recordedAt }) => recordedAt !== report.reportedAt);
      }),
    rows: [{ subject: "report", id: report.id }, ...events.map(rowOfEvent)],
    report,
    events,
    proposal: null,
  };
}

function actOfEvent(acted: ActedEvent): OwnAct {
  const { milestone, event } = acted;
  return {
    subject: "milestoneEvent",
    subjectId: event.id,
    madeAt: event.recordedAt,
    // Something was recorded of the milestone after it.
    isBuiltOn: milestone.events.at(-1) !== event,
    rows: [rowOfEvent(acted)],
    report: null,
    events: [acted],
    proposal: null,
  };
}

function rowOfEvent({ event }: ActedEvent) {
  return { subject: "milestoneEvent", id: event.id } as const;
}

function actsOfReview(report: ReportFact, isBuiltOn: boolean): OwnAct[] {
  if (report.review === null) return [];
  const { id, reviewedAt: madeAt } = report.review;
  const rows = [{ subject: "review", id } as const];
  const act = { subject: "review", subjectId: report.id, madeAt, isBuiltOn, rows } as const;
  return [{ ...act, report, events: [], proposal: null }];
}
