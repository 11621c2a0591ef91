import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { farYears, yearsBetween } from "#domain/calendar/day-span.ts";
import type { Question } from "#domain/core/outcome.ts";

export const planQuestions = ["plan.farFinish", "plan.longAgo"] as const;
type PlanQuestion = Question<(typeof planQuestions)[number]>;

type Planned = { readonly startOn: IsoDate; readonly finishOn: IsoDate };

/**
 * What is asked before a plan is proposed or approved: one that finishes more than ten years ahead,
 * or begins more than ten years back.
 *
 * @example
 * askAboutPlan([{ startOn: "2015-05-01", finishOn: "2085-05-01" }], "2015-04-15")
 * //=> [{ code: "plan.farFinish", params: { finishOn: "2085-05-01", years: 70 } }]
 */
export function askAboutPlan(rows: readonly Planned[], businessDate: IsoDate): PlanQuestion[] {
  let [startOn, finishOn] = [businessDate, businessDate];
  for (const row of rows) {
    if (row.startOn < startOn) startOn = row.startOn;
    if (row.finishOn > finishOn) finishOn = row.finishOn;
  }
  const questions: PlanQuestion[] = [];
  const ahead = yearsBetween(businessDate, finishOn);
  const back = yearsBetween(startOn, businessDate);
  if (ahead >= farYears) {
    questions.push({ code: "plan.farFinish", params: { finishOn, years: ahead } });
  }
  if (back >= farYears) questions.push({ code: "plan.longAgo", params: { startOn, years: back } });
  return questions;
}
