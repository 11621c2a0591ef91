import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { ReportFacts } from "./report-status.ts";

/** A report with everything staff may read of it; the public sees only percent and dates. */
export type ReportFact = ReportFacts & {
  readonly reporterId: string;
  readonly reporter: string;
  readonly reportedAt: number;
  readonly done: string;
  readonly blocker: string | null;
  readonly nextStep: string | null;
  readonly fallReason: string | null;
  readonly synthetic: boolean;
  readonly review: {
    readonly id: string;
    readonly reviewerId: string;
    readonly reviewedAt: number;
    readonly decision: "approved" | "returned";
    readonly comment: string | null;
    readonly reviewer: string;
    readonly on: IsoDate;
  } | null;
};
