import { addDays, daysBetween, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { farYears, isPlausibleDay, yearDays, yearsBetween } from "#domain/calendar/day-span.ts";
import type { Question } from "#domain/core/outcome.ts";
import type { DeadlineInterval } from "./deadline.ts";

export const milestoneQuestions = ["milestone.longAgo"] as const;
export const deadlineQuestions = ["deadline.farMove", "deadline.farAway"] as const;
type MilestoneQuestion = Question<(typeof milestoneQuestions)[number]>;
type DeadlineQuestion = Question<(typeof deadlineQuestions)[number]>;

/** What is asked before an event is recorded: a day more than a year ago. */
export function askAboutMilestoneEvent({
  on,
  businessDate,
}: {
  on: IsoDate;
  businessDate: IsoDate;
}): MilestoneQuestion[] {
  if (on >= addDays(businessDate, -yearDays)) return [];
  return [{ code: "milestone.longAgo", params: { on, days: daysBetween(on, businessDate) } }];
}

/**
 * What is asked before a deadline is set: one moved by more than a year either way, or a first one
 * more than ten years ahead. One that cannot have been meant is as if there had been none: it is put
 * right, and not moved.
 *
 * @example
 * askAboutDeadline({ current: { from: null, to: "2015-06-30" }, next: { from: null, to: "2025-06-30" }, … })
 * //=> [{ code: "deadline.farMove", params: { from: "2015-06-30", to: "2025-06-30", … } }]
 */
export function askAboutDeadline(move: {
  current: DeadlineInterval | null;
  next: DeadlineInterval;
  businessDate: IsoDate;
}): DeadlineQuestion[] {
  const { current, next, businessDate } = move;
  const [from, to] = [current?.to ?? null, next.to];
  if (to === null) return [];
  if (isPlausibleDay(from)) {
    const days = daysBetween(from, to);
    if (Math.abs(days) <= yearDays) return [];
    const way = days > 0 ? "later" : "earlier";
    return [{ code: "deadline.farMove", params: { from, to, days: Math.abs(days), way } }];
  }
  const years = yearsBetween(businessDate, to);
  return years < farYears ? [] : [{ code: "deadline.farAway", params: { to, years } }];
}
