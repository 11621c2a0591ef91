import { type IsoDate, inDayOrder } from "#domain/calendar/calendar-day.ts";
import type { ReportFact } from "#domain/report/report-fact.ts";
import { reportStatus } from "#domain/report/report-status.ts";
import type { ProjectFacts } from "./project-facts.ts";
import type { ReportedProgress } from "./project-view.ts";

/**
 * The percent a project stands at: the report that counts, else the latest source that gives one
 * for the whole project. Null when nobody gave any.
 *
 * @param report the last that counts on the day: `currentReport`
 */
export function reportedProgress(
  facts: ProjectFacts,
  report: ReportFact | null,
  asOf: IsoDate,
): ReportedProgress | null {
  if (report) {
    const { percent, asOfOn } = report;
    const status = reportStatus(report, facts.reports, asOf);
    return { percent, asOfOn, basis: "report", status, report, sourceId: null };
  }
  const statements = facts.statements.flatMap(({ percent, ...statement }) =>
    percent === null ? [] : { ...statement, percent },
  );
  const latest = inDayOrder(statements, ({ knownFrom }) => knownFrom).at(-1);
  if (!latest) return null;
  const { percent, sourceId } = latest;
  return { percent, asOfOn: null, basis: "statement", status: null, report: null, sourceId };
}
