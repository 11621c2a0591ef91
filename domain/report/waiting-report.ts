import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { ReportFacts, ReportStatus } from "./report-status.ts";

export type WaitingReport<R> = {
  readonly report: R;
  /** A later report speaks for the project: an answer to this one would change nothing. */
  readonly isSuperseded: boolean;
};

/**
 * The reports of a project that no leader has answered, and whether a later one has taken their
 * place: one filed after it, of the same day or a later one, that counts. A back-dated report takes
 * the place of none that speaks of a later day. Where the later one is returned, the earlier one
 * asks again.
 *
 * @param newestFirst all reports of the project, the last filed first
 * @example
 * waitingReports([
 *   { report: { id: "b", asOfOn: "2015-04-15", … }, status: "submitted" },
 *   { report: { id: "a", asOfOn: "2015-04-15", … }, status: "submitted" },
 * ]).map(({ isSuperseded }) => isSuperseded) //=> [false, true]
 */
export function waitingReports<R extends Pick<ReportFacts, "asOfOn">>(
  newestFirst: readonly { readonly report: R; readonly status: ReportStatus }[],
): WaitingReport<R>[] {
  const waiting: WaitingReport<R>[] = [];
  let latestOn: IsoDate | null = null;
  for (const { report, status } of newestFirst) {
    if (status !== "submitted" && status !== "approved") continue;
    const isSuperseded: boolean = latestOn !== null && report.asOfOn <= latestOn;
    if (status === "submitted") waiting.push({ report, isSuperseded });
    if (!isSuperseded) latestOn = report.asOfOn;
  }
  return waiting;
}
