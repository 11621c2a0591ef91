import { type IsoDate, inDayOrder } from "#domain/calendar/calendar-day.ts";

export const reviewDecisions = ["approved", "returned"] as const;

export type ReviewDecision = (typeof reviewDecisions)[number];

export const reportStatuses = ["submitted", "returned", "approved", "corrected"] as const;

export type ReportStatus = (typeof reportStatuses)[number];

/** A progress report (进度填报): immutable; a correction is a new report that names the old one. */
export interface ReportFacts {
  readonly id: string;
  /** the day the percent speaks of */
  readonly asOfOn: IsoDate;
  /** the day it was handed in */
  readonly reportedOn: IsoDate;
  readonly percent: number;
  readonly correctsId: string | null;
  readonly reviews: readonly { readonly decision: ReviewDecision; readonly on: IsoDate }[];
}

/**
 * Where a report stands on a day. Corrected outranks any review: the owner has withdrawn it.
 *
 * @param reports all reports of the project, to find a correction among them
 */
export function reportStatus(
  report: ReportFacts,
  reports: readonly ReportFacts[],
  asOf: IsoDate,
): ReportStatus {
  const isCorrected = reports.some(
    (other) => other.correctsId === report.id && other.reportedOn <= asOf,
  );
  return isCorrected ? "corrected" : (lastDecision(report, asOf) ?? "submitted");
}

/** {@link reportStatus} of each report, in one pass over all of them. */
export function withStatuses<R extends ReportFacts>(
  reports: readonly R[],
  asOf: IsoDate,
): { readonly report: R; readonly status: ReportStatus }[] {
  const corrected = correctedBy(reports, asOf);
  return reports.map((report) => ({
    report,
    status: corrected.has(report.id) ? "corrected" : (lastDecision(report, asOf) ?? "submitted"),
  }));
}

/** The ids of the reports that were corrected by a day. */
function correctedBy(reports: readonly ReportFacts[], asOf: IsoDate): ReadonlySet<string> {
  const corrected = new Set<string>();
  for (const { correctsId, reportedOn } of reports) {
    if (correctsId !== null && reportedOn <= asOf) corrected.add(correctsId);
  }
  return corrected;
}

/** Of two on one day, the later in the list. */
function lastDecision({ reviews }: ReportFacts, asOf: IsoDate): ReviewDecision | undefined {
  let last: ReportFacts["reviews"][number] | undefined;
  for (const review of reviews) {
    if (review.on <= asOf && (last === undefined || review.on >= last.on)) last = review;
  }
  return last?.decision;
}

/**
 * The reports that count on a day, from what was known by then: neither corrected nor returned,
 * by as-of day, then by day reported, then as listed. A corrected report stays out even while its
 * correction is returned: its own author has called it wrong.
 */
export function reportsInForce<R extends ReportFacts>(
  reports: readonly R[],
  asOf: IsoDate,
): readonly R[] {
  const corrected = correctedBy(reports, asOf);
  const inForce = reports.filter(
    (report) =>
      report.reportedOn <= asOf &&
      report.asOfOn <= asOf &&
      !corrected.has(report.id) &&
      lastDecision(report, asOf) !== "returned",
  );
  const asFiled = inDayOrder(inForce, ({ reportedOn }) => reportedOn);
  return inDayOrder(asFiled, ({ asOfOn }) => asOfOn);
}

/** The report that speaks for a project on a day: the last that counts. Null when none does. */
export function currentReport<R extends ReportFacts>(
  reports: readonly R[],
  asOf: IsoDate,
): R | null {
  return reportsInForce(reports, asOf).at(-1) ?? null;
}
