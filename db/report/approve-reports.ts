import { defineCommand } from "#db/command/define-command.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { reportApprovalInput } from "#domain/report/report-approval.ts";
import type { ReportFact } from "#domain/report/report-fact.ts";
import {
  type AskedStatus,
  findReport,
  type JudgedReport,
  judgeReport,
  statusAsked,
  writeReview,
} from "./judge-report.ts";

/** A report that waited for no answer any more, with what it has become. */
export type UnapprovedReport = {
  readonly reportId: string;
  readonly project: Bilingual;
  readonly asOfOn: IsoDate;
  readonly status: AskedStatus;
};

export type ApprovedReports = {
  readonly approved: number;
  /** Of the projects whose reports were approved. */
  readonly slugs: readonly string[];
  readonly left: readonly UnapprovedReport[];
};

export type ApproveReportsRefusal = "report.notFound" | "review.noneWaiting";

/**
 * A leader approves several reports at once: one transaction, each with a row of the trail. One that
 * waits no longer (answered, corrected or taken back since the list was drawn) asks for nothing
 * more, so that it is left as it is and named, and the others are approved. Where none waits, that
 * is refused.
 */
export const approveReports = defineCommand(
  "approveReports",
  reportApprovalInput,
  (context, { reportIds }): Outcome<ApprovedReports, ApproveReportsRefusal> => {
    const judged: JudgedReport[] = [];
    const left: UnapprovedReport[] = [];
    const read = new Map<string, readonly ReportFact[]>();
    for (const reportId of reportIds) {
      const found = findReport(context.tx, reportId, read);
      if (!found) return refuse("report.notFound");
      const outcome = judgeReport(context, found, { decision: "approved", comment: null });
      if (outcome.ok) judged.push(outcome.value);
      else {
        const { asOfOn, project } = found;
        left.push({ reportId, project: project.name, asOfOn, status: statusAsked(context, found) });
      }
    }
    if (judged.length === 0) return refuse("review.noneWaiting");
    for (const each of judged) writeReview(context, each);
    const slugs = [...new Set(judged.map(({ project }) => project.slug))];
    return accept({ approved: judged.length, slugs, left });
  },
);
