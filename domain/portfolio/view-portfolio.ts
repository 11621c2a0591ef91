import {
  computeEach,
  computeProject,
  DefectiveProject,
  type ProjectOutcome,
  type UncomputedProject,
} from "./compute-project.ts";
import { factsAsOf } from "./facts-as-of.ts";
import { findProjectDefects } from "./project-defects.ts";
import type { ProjectFacts } from "./project-facts.ts";
import type { ProjectView } from "./project-view.ts";
import { readableFacts } from "./readable-facts.ts";
import { type ViewSettings, viewProject } from "./view-project.ts";

/** Several projects on a day: those that could be computed, and those that could not. */
export interface PortfolioView {
  readonly views: readonly ProjectView[];
  readonly uncomputed: readonly UncomputedProject[];
}

/**
 * The outcomes of a portfolio apart, each in its order.
 *
 * @example
 * partitionOutcomes([sound, broken]).uncomputed.map(({ project }) => project.slug) //=> ["broken"]
 */
export function partitionOutcomes(outcomes: readonly ProjectOutcome<ProjectView>[]): PortfolioView {
  return {
    views: outcomes.flatMap((outcome) => (outcome.kind === "computed" ? [outcome.value] : [])),
    uncomputed: outcomes.filter((outcome) => outcome.kind === "cannotCompute"),
  };
}

/**
 * Of projects that could be computed those whose reports can be told one by one, which is only
 * worked out for whoever asks.
 */
export function withReports(views: readonly ProjectView[]): PortfolioView {
  const { computed, uncomputed } = computeEach(
    views,
    ({ facts }) => facts,
    (view) => ({ ...view, reports: view.reports }),
  );
  return { views: computed, uncomputed };
}

/** The same view with what is otherwise worked out when it is first asked for, outside any boundary. */
export function withDetails(view: ProjectView): ProjectView {
  const { schedule } = view;
  return { ...view, reports: view.reports, schedule: schedule && { ...schedule } };
}

/** {@link viewProject} behind the boundary. */
export function viewOneProject(
  facts: ProjectFacts,
  settings: ViewSettings,
): ProjectOutcome<ProjectView> {
  return computeProject(facts, () => viewSound(facts, settings));
}

/** Computes nothing from facts that nothing can be computed from. */
function viewSound(all: ProjectFacts, settings: ViewSettings): ProjectView {
  if (all.unread) throw all.unread;
  const facts = readableFacts(all);
  const { asOf } = settings;
  const known = factsAsOf(facts, asOf);
  const defects = findProjectDefects(known, asOf);
  if (defects.length > 0) throw new DefectiveProject(defects);
  return viewProject(facts, settings);
}
