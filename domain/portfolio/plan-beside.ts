import type { ProjectView } from "./project-view.ts";

/** The planned percent that stands beside the reported one, and of which of two days it is. */
export interface PlanBeside {
  readonly percent: number | null;
  /** `then`: of the report's day, which is another than the day looked at */
  readonly day: "then" | "today";
}

/**
 * A report is held against the plan of the day it speaks of, wherever the two stand beside each
 * other. The plan of today stands there only while nothing was reported, or of today; beside a
 * source without a day stands none.
 *
 * @example
 * planBeside(viewOfApril15WithAReportOfMarch20) //=> { percent: 20, day: "then" }
 */
export function planBeside(view: Pick<ProjectView, "asOf" | "planned" | "reported">): PlanBeside {
  const { asOf, planned, reported } = view;
  if (reported === null || reported.asOfOn === asOf) return { percent: planned, day: "today" };
  return { percent: reported.planned, day: "then" };
}
