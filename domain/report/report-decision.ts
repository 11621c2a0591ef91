import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";

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
 * A fall in percent needs a reason: against the report that counts, unless this one speaks of an
 * earlier day (a back-dated report is allowed, and naturally lower), and against the report it
 * corrects, whatever the day. Only the first refusal is named.
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
  const from = fallenFrom(report);
  if (from !== null && fallReason === null) {
    return refuse("report.fallNeedsReason", {
      field: "fallReason",
      params: { from, to: input.percent },
    });
  }
  const { percent, asOfOn } = input;
  return accept({ percent, asOfOn, reportedOn: businessDate, correctsId, fallReason });
}

/** The percent this report falls below, or null when it does not fall. */
function fallenFrom({ previous, corrected, input }: ReportCase): number | null {
  if (input.correctsId && corrected && input.percent < corrected.percent) return corrected.percent;
  const isBackDated = previous !== null && input.asOfOn < previous.asOfOn;
  if (previous === null || isBackDated) return null;
  return input.percent < previous.percent ? previous.percent : null;
}
