import type { ProjectView } from "./project-view.ts";

/** Which of the plan and the last report of a project were generated (示例); null for neither. */
export type GeneratedParts = "plan" | "report" | "planAndReport" | null;

/**
 * What of a row that shows plan and report together is 示例: what a person planned or reported is
 * not, whatever stands beside it.
 *
 * @example
 * generatedParts(viewOfAGeneratedPlanReportedOnByItsOwner) //=> "plan"
 */
export function generatedParts({
  baseline,
  reported,
}: Pick<ProjectView, "baseline" | "reported">): GeneratedParts {
  const isPlan = baseline?.synthetic ?? false;
  const isReport = reported?.report?.synthetic ?? false;
  if (isPlan && isReport) return "planAndReport";
  return isPlan ? "plan" : isReport ? "report" : null;
}
