import { addDays, daysBetween, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { yearDays } from "#domain/calendar/day-span.ts";
import type { Question } from "#domain/core/outcome.ts";

export const reportQuestions = [
  "report.jump",
  "report.openMilestones",
  "report.longAgo",
  "report.beforePlan",
  "report.milestoneDiffers",
] as const;
type ReportQuestion = Question<(typeof reportQuestions)[number]>;

/** A rise by more points at once is a slip of the keys more often than work done. */
const mostPoints = 20;

/**
 * What is asked before a report is filed: a rise of more than 20 points over the report before it;
 * 100 % while milestones are open; a day more than a year ago, or before the plan begins; a percent
 * that differs from the one milestone that has one: the works as a whole.
 *
 * @param of `before` is the report in force for the day the new one speaks of
 * @example
 * askAboutReport({ percent: 65, asOfOn: "2015-04-15", before: { percent: 40 }, … })
 * //=> [{ code: "report.jump", params: { from: 40, to: 65, points: 25 } }]
 */
export function askAboutReport(of: {
  percent: number;
  asOfOn: IsoDate;
  before: { readonly percent: number } | null;
  openMilestones: number;
  /** of the one open milestone that has a percent; null where none has or several have */
  onlyPercent: number | null;
  planFrom: IsoDate | null;
  businessDate: IsoDate;
}): ReportQuestion[] {
  const { percent, asOfOn, before, openMilestones, onlyPercent, planFrom, businessDate } = of;
  const questions: ReportQuestion[] = [];
  const points = before === null ? 0 : Math.round((percent - before.percent) * 100) / 100;
  if (before !== null && points > mostPoints) {
    const params = { from: before.percent, to: percent, points };
    questions.push({ code: "report.jump", params });
  }
  if (percent === 100 && openMilestones > 0) {
    questions.push({ code: "report.openMilestones", params: { count: openMilestones } });
  }
  if (asOfOn < addDays(businessDate, -yearDays)) {
    const params = { asOfOn, days: daysBetween(asOfOn, businessDate) };
    questions.push({ code: "report.longAgo", params });
  }
  if (planFrom !== null && asOfOn < planFrom) {
    questions.push({ code: "report.beforePlan", params: { asOfOn, planFrom } });
  }
  if (onlyPercent !== null && onlyPercent !== percent) {
    const params = { percent, stands: onlyPercent };
    questions.push({ code: "report.milestoneDiffers", params });
  }
  return questions;
}
