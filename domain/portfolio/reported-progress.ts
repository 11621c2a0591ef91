import { type IsoDate, inDayOrder } from "#domain/calendar/calendar-day.ts";
import { plannedPercent } from "#domain/forecast/progress.ts";
import type { ReportFact } from "#domain/report/report-fact.ts";
import { reportStatus } from "#domain/report/report-status.ts";
import type { ProjectFacts } from "./project-facts.ts";
import type { ProjectView, ReportedProgress } from "./project-view.ts";

/**
 * The percent a project stands at: the report that counts, else the latest source that gives one
 * for the whole project. Null when nobody gave any. Beside a report stands what the plan in force
 * has for the day it speaks of; a source without a day is held against no plan.
 *
 * @param given.report the last that counts on the day: `currentReport`
 */
export function reportedProgress(
  facts: ProjectFacts,
  given: {
    readonly report: ReportFact | null;
    readonly baseline: ProjectView["baseline"];
    readonly asOf: IsoDate;
  },
): ReportedProgress | null {
  const { report, baseline, asOf } = given;
  if (report) {
    const { percent, asOfOn } = report;
    const status = reportStatus(report, facts.reports, asOf);
    const planned = baseline && plannedPercent(baseline.items, asOfOn);
    return { percent, asOfOn, planned, basis: "report", status, report, sourceId: null };
  }
  const statements = facts.statements.flatMap(({ percent, ...statement }) =>
    percent === null ? [] : { ...statement, percent },
  );
  const latest = inDayOrder(statements, ({ knownFrom }) => knownFrom).at(-1);
  if (!latest) return null;
  const { percent, sourceId } = latest;
  const undated = { asOfOn: null, planned: null, status: null, report: null };
  return { percent, ...undated, basis: "statement", sourceId };
}
