import { currentReport, type ReportFacts } from "./report-status.ts";

/**
 * The report at the end of a chain of corrections: the one a further correction must name, since
 * a report is corrected once. Null when the id names none of these reports.
 *
 * @example
 * latestCorrection([first, { ...second, correctsId: first.id }], first.id) //=> second
 */
export function latestCorrection<R extends ReportFacts>(
  reports: readonly R[],
  id: string,
): R | null {
  const named = reports.find((report) => report.id === id);
  if (!named) return null;
  const corrections = new Map(reports.toReversed().map((report) => [report.correctsId, report]));
  let latest = named;
  for (let next: R | undefined = named; next; next = corrections.get(next.id)) latest = next;
  return latest;
}

/**
 * The report that spoke for the project just before this one was filed: what a reader compares
 * it with. Null for the first.
 *
 * @param reports all reports of the project in the order they were filed
 */
export function reportBefore<R extends ReportFacts>(reports: readonly R[], report: R): R | null {
  const earlier = reports.slice(0, reports.indexOf(report));
  return currentReport(earlier, report.reportedOn);
}
