import "server-only";
import { mapInSteps } from "#db/map-in-steps.ts";
import { computeProject } from "#domain/portfolio/compute-project.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { type PortfolioView, withReports } from "#domain/portfolio/view-portfolio.ts";

/**
 * {@link withReports} in steps: a view works its reports out when first asked and remembers them, so
 * that they are asked for a few at a time before all of them are needed at once.
 */
export async function tellReports(views: readonly ProjectView[]): Promise<PortfolioView> {
  await mapInSteps(views, (view) => computeProject(view.facts, () => view.reports));
  return withReports(views);
}
