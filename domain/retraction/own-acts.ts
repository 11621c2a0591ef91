import type { MilestoneEventFact, MilestoneFact } from "#domain/milestone/milestone-fact.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import type { ReportFact } from "#domain/report/report-fact.ts";
import type { RetractionSubject } from "./retraction.ts";

type ActFacts = Pick<ProjectFacts, "reports" | "milestones">;

/** An event of a milestone, with the milestone. */
export interface ActedEvent {
  readonly milestone: MilestoneFact;
  readonly event: MilestoneEventFact;
}

/** Something that one person recorded of a project, which they may take back for a while. */
export interface OwnAct {
  readonly subject: RetractionSubject;
  /** of the report, the event, or the report that was reviewed */
  readonly subjectId: string;
  readonly madeAt: number;
  /** whether something rests on it, so that it stays */
  readonly isBuiltOn: boolean;
  readonly report: ReportFact | null;
  /** what is taken back with it: the event, or what was recorded with the report */
  readonly events: readonly ActedEvent[];
}

/**
 * What a person recorded of a project: reports with the events recorded in the same moment, events
 * by themselves, and reviews. An event recorded with a report goes back with it and not alone, so
 * that percent and milestones never speak of two visits.
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
    ...own
      .filter(({ event }) => !reportedAt.has(event.recordedAt))
      .map((acted) => ({
        subject: "milestoneEvent" as const,
        subjectId: acted.event.id,
        madeAt: acted.event.recordedAt,
        isBuiltOn: !isLast(acted),
        report: null,
        events: [acted],
      })),
    ...facts.reports.flatMap((report) =>
      report.review?.reviewerId === userId
        ? [
            {
              subject: "review" as const,
              subjectId: report.id,
              madeAt: report.review.reviewedAt,
              isBuiltOn: correctedIds.has(report.id),
              report,
              events: [],
            },
          ]
        : [],
    ),
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
    report,
    events,
  };
}

/** Whether nothing was recorded of the milestone after it. */
function isLast({ milestone, event }: ActedEvent): boolean {
  return milestone.events.at(-1) === event;
}
