import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type { ReportNeighbours } from "./report-neighbours.ts";

export const reportRefusals = [
  "report.futureDate",
  "report.percentOutOfRange",
  "report.fallNeedsReason",
  "report.correctsUnknown",
  "report.alreadyCorrected",
] as const;
export type ReportRefusal = (typeof reportRefusals)[number];

export interface ReportProposal {
  readonly percent: number;
  readonly asOfOn: IsoDate;
  readonly fallReason?: string | null;
  readonly correctsId?: string | null;
}

export interface ReportCase {
  /** the report that counts now, if any */
  readonly previous: { readonly percent: number; readonly asOfOn: IsoDate } | null;
  /**
   * the reports in force for the day it speaks of and for a later one, for one that is back-dated;
   * the report it corrects is neither
   */
  readonly neighbours?: ReportNeighbours<{ readonly percent: number }>;
  /** the report named by `correctsId`, as found among this project's; missing when not found */
  readonly corrected?: { readonly percent: number; readonly isCorrected: boolean } | null;
  readonly input: ReportProposal;
  readonly businessDate: IsoDate;
}

/** The event of a report handed in. */
export interface ProgressReported {
  readonly percent: number;
  readonly asOfOn: IsoDate;
  readonly reportedOn: IsoDate;
  readonly correctsId: string | null;
  readonly fallReason: string | null;
}

/**
 * Whether a progress report may be handed in.
 *
 * A fall in percent needs a reason: against the report that counts and against the report it
 * corrects. A back-dated report is allowed, and naturally lower; but it must not fall below the one
 * before its own day, nor make the next one a fall. Only the first refusal is named.
 *
 * @example
 * decideReport({
 *   previous: { percent: 60, asOfOn: "2015-04-01" },
 *   input: { percent: 55, asOfOn: "2015-04-15" },
 *   businessDate: "2015-04-15",
 * })
 * //=> { ok: false, refusal: "report.fallNeedsReason", field: "fallReason", params: { from: 60, to: 55 } }
 */
export function decideReport(report: ReportCase): Outcome<ProgressReported, ReportRefusal> {
  const { input, corrected, businessDate } = report;
  const correctsId = input.correctsId || null;
  if (correctsId && !corrected) return refuse("report.correctsUnknown", { field: "correctsId" });
  if (correctsId && corrected?.isCorrected) {
    return refuse("report.alreadyCorrected", { field: "correctsId" });
  }
  if (input.asOfOn > businessDate) {
    return refuse("report.futureDate", { field: "asOfOn", params: { businessDate } });
  }
  if (!(input.percent >= 0 && input.percent <= 100)) {
    return refuse("report.percentOutOfRange", { field: "percent" });
  }
  const fallReason = input.fallReason?.trim() || null;
  const fall = findFall(report);
  if (fall !== null && fallReason === null) {
    return refuse("report.fallNeedsReason", { field: "fallReason", params: { ...fall } });
  }
  const { percent, asOfOn } = input;
  return accept({ percent, asOfOn, reportedOn: businessDate, correctsId, fallReason });
}

interface Fall {
  readonly from: number;
  readonly to: number;
}

/** From which percent to which this report falls, or makes the next one fall; null without a fall. */
function findFall({ previous, corrected, neighbours, input }: ReportCase): Fall | null {
  const { percent: to, asOfOn, correctsId } = input;
  if (correctsId && corrected && to < corrected.percent) return { from: corrected.percent, to };
  const isBackDated = previous !== null && asOfOn < previous.asOfOn;
  if (previous !== null && !isBackDated) {
    return to < previous.percent ? { from: previous.percent, to } : null;
  }
  const { before = null, after = null } = neighbours ?? {};
  if (before !== null && to < before.percent) return { from: before.percent, to };
  return after !== null && after.percent < to ? { from: to, to: after.percent } : null;
}
