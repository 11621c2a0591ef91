import { daysBetween, type IsoDate, inDayOrder } from "#domain/calendar/calendar-day.ts";

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

/** One line of a baseline, both days included. */
export interface BaselineItem {
  readonly weight: number;
  readonly startOn: IsoDate;
  readonly finishOn: IsoDate;
}

const gapPoints = 10;

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
export function standingReports<R extends ReportFacts>(
  reports: readonly R[],
  asOf: IsoDate,
): readonly R[] {
  const corrected = correctedBy(reports, asOf);
  const standing = reports.filter(
    (report) =>
      report.reportedOn <= asOf &&
      report.asOfOn <= asOf &&
      !corrected.has(report.id) &&
      lastDecision(report, asOf) !== "returned",
  );
  const asFiled = inDayOrder(standing, ({ reportedOn }) => reportedOn);
  return inDayOrder(asFiled, ({ asOfOn }) => asOfOn);
}

/** The report that speaks for a project on a day: the last that counts. Null when none does. */
export function currentReport<R extends ReportFacts>(
  reports: readonly R[],
  asOf: IsoDate,
): R | null {
  return standingReports(reports, asOf).at(-1) ?? null;
}

/**
 * Milestone-weighted percent (形象进度): Σ weight·percent ÷ Σ weight, 2 decimals. Null without
 * weights; `normalised` warns that the weights did not sum to 100.
 *
 * @example
 * weightedPercent([{ weight: 30, percent: 100 }, { weight: 20, percent: 50 }])
 * //=> { percent: 80, normalised: true }
 */
export function weightedPercent(parts: readonly { weight: number; percent: number }[]): {
  percent: number | null;
  normalised: boolean;
} {
  const total = parts.reduce((sum, part) => sum + part.weight, 0);
  if (total <= 0) return { percent: null, normalised: false };
  const sum = parts.reduce((done, part) => done + part.weight * part.percent, 0);
  return { percent: roundPoints(sum / total), normalised: roundPoints(total) !== 100 };
}

/**
 * Planned value of a baseline on a day, 0 to 100, unrounded: Σ weight × linear completion between
 * planned start and finish ÷ Σ weight. A line is (on − start + 1) ÷ (finish − start + 1) complete
 * at the end of day `on`. Null for a baseline without weight.
 */
export function plannedValue(items: readonly BaselineItem[], on: IsoDate): number | null {
  return plannedValues(items, on, [0])[0] ?? null;
}

/**
 * {@link plannedValue} on each of the days so many after one day; empty for a baseline without
 * weight. Its days are counted once for the whole row: a plan of four years has 1,500 of them.
 *
 * @example
 * plannedValues([{ weight: 1, startOn: "2015-04-01", finishOn: "2015-04-04" }], "2015-04-01", [0, 2])
 * //=> [25, 75]
 */
export function plannedValues(
  items: readonly BaselineItem[],
  from: IsoDate,
  daysAfter: readonly number[],
): number[] {
  const total = items.reduce((sum, item) => sum + item.weight, 0);
  if (total <= 0) return [];
  const lines = items.map((item) => ({
    weight: item.weight,
    start: daysBetween(from, item.startOn),
    length: daysBetween(item.startOn, item.finishOn) + 1,
  }));
  return daysAfter.map((day) => {
    const planned = lines.reduce((sum, line) => sum + line.weight * completion(line, day), 0);
    return (100 * planned) / total;
  });
}

function completion(line: { start: number; length: number }, day: number): number {
  return Math.min(1, Math.max(0, (day - line.start + 1) / line.length));
}

/**
 * Time-phased plan (序时进度): the baseline's S-curve on a day, 2 decimals. Null without one.
 *
 * @example
 * plannedPercent([{ weight: 1, startOn: "2015-04-01", finishOn: "2015-04-10" }], "2015-04-05") //=> 50
 */
export function plannedPercent(items: readonly BaselineItem[], on: IsoDate): number | null {
  const planned = plannedValue(items, on);
  return planned === null ? null : roundPoints(planned);
}

/**
 * True when reported and milestone-weighted percent are 10 points or more apart (口径校验).
 * Without both there is nothing to compare.
 */
export function hasReportingGap(reported: number | null, weighted: number | null): boolean {
  if (reported === null || weighted === null) return false;
  return roundPoints(Math.abs(reported - weighted)) >= gapPoints;
}

/**
 * Percentage points to 2 decimals, half up, so that a threshold of 10.00 is met by what is shown
 * as 10.00.
 *
 * @example
 * roundPoints(9.999999999) //=> 10
 */
export function roundPoints(points: number): number {
  const cents = Math.abs(points) * 100;
  const rounded = Math.round(cents + cents * Number.EPSILON) / 100;
  return points < 0 && rounded > 0 ? -rounded : rounded;
}
