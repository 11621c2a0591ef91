import { officeCloseOf } from "#db/demo/office-hours.ts";
import type { progressReport, reportReview } from "#db/schema/progress-report.ts";
import { addDays, daysBetween, type IsoDate } from "#domain/calendar/calendar-day.ts";
import type { Random } from "#domain/core/random.ts";
import { type BigProject, bigPortfolioDay } from "./big-project.ts";

type Report = typeof progressReport.$inferInsert;
type Review = typeof reportReview.$inferInsert;

const synthetic = true;

/**
 * So many reports of a generated project at even distances up to the last day, each with some
 * noise. Every fortieth comes back and is corrected by the next; most of the others are approved.
 */
export function bigReports(
  { id, owner, leader, lines }: BigProject,
  count: number,
  random: Random,
): { reports: Report[]; reviews: Review[] } {
  const firstDay = lines[0]?.actualStartOn ?? bigPortfolioDay;
  const lastDay =
    lines
      .map(({ actualFinishOn }) => actualFinishOn)
      .sort()
      .at(-1) ?? bigPortfolioDay;
  const reports: Report[] = [];
  const reviews: Review[] = [];
  for (let index = 0; index < count; index++) {
    const asOfOn = dayAt(firstDay, (index + 1) / count);
    const isReturned = index % 40 === 30;
    const answered = answerTo(`${id}.report-${index}`, { asOfOn, leader, isReturned });
    reports.push({
      id: `${id}.report-${index}`,
      projectId: id,
      reporterId: owner,
      percent: percentOn(asOfOn, { firstDay, lastDay, random }),
      asOfOn,
      reportedOn: asOfOn,
      reportedAt: officeCloseOf(asOfOn) + index,
      done: "示例填报：按计划推进",
      nextStep: "示例下一步",
      correctsId: index % 40 === 31 ? `${id}.report-${index - 1}` : null,
      synthetic,
    });
    if (isReturned || random() < 0.85) reviews.push(answered);
  }
  return { reports, reviews };
}

function dayAt(firstDay: IsoDate, share: number): IsoDate {
  return addDays(firstDay, Math.floor(daysBetween(firstDay, bigPortfolioDay) * share));
}

/** To half a point; finished only with the last line. */
function percentOn(
  on: IsoDate,
  { firstDay, lastDay, random }: { firstDay: IsoDate; lastDay: IsoDate; random: Random },
): number {
  const share = daysBetween(firstDay, on) / Math.max(1, daysBetween(firstDay, lastDay));
  if (share >= 1) return 100;
  return Math.min(99, Math.max(0, Math.round(200 * (share + (random() - 0.5) * 0.02)) / 2));
}

function answerTo(
  reportId: string,
  { asOfOn, leader, isReturned }: { asOfOn: IsoDate; leader: string; isReturned: boolean },
): Review {
  const reviewedOn = addDays(asOfOn, 2);
  return {
    id: `${reportId}.review`,
    reportId,
    decision: isReturned ? "returned" : "approved",
    comment: isReturned ? "示例意见" : null,
    reviewerId: leader,
    reviewedOn,
    reviewedAt: officeCloseOf(reviewedOn),
    synthetic,
  };
}
