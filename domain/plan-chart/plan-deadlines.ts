import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { deadlinesUnder } from "#domain/plan/retired-milestones.ts";
import type { PlanDeadlines } from "./plan-picture.ts";

/**
 * The deadlines in force that a plan of the project may be held against, whichever milestones it
 * comes to have: whether one is retired depends on nothing but whether the plan has it.
 */
export function planDeadlines(
  facts: Parameters<typeof deadlinesUnder>[1],
  asOf: IsoDate,
): PlanDeadlines {
  const all = new Set(facts.milestones.map(({ id }) => id));
  return {
    planned: deadlinesUnder(all, facts, asOf),
    left: deadlinesUnder(new Set(), facts, asOf),
  };
}
