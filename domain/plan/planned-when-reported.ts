import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { plannedPercent } from "#domain/forecast/progress.ts";
import type { ReportFacts } from "#domain/report/report-status.ts";
import type { BaselineFact } from "./baseline-fact.ts";
import { baselineInForce } from "./baseline-in-force.ts";

/**
 * What a report is judged by: the percent planned for the day it speaks of, by the plan that was in
 * force when it was handed in. Neither the days that pass until somebody reads it nor a later plan
 * change that. Null where there was no plan yet.
 *
 * @example
 * plannedWhenReported(facts, { asOfOn: "2015-03-20", reportedOn: "2015-03-21" }) //=> 20
 */
export function plannedWhenReported(
  { baselines }: { readonly baselines: readonly BaselineFact[] },
  { asOfOn, reportedOn }: Pick<ReportFacts, "asOfOn" | "reportedOn">,
): number | null {
  const plan = baselineInForce({ baselines: approvedBy(baselines, reportedOn) });
  return plan && plannedPercent(plan.items, asOfOn);
}

function approvedBy(baselines: readonly BaselineFact[], on: IsoDate) {
  return baselines.filter(({ approvedOn }) => approvedOn <= on);
}
