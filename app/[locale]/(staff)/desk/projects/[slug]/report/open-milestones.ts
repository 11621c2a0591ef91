import type { MilestoneView, ProjectView } from "#domain/portfolio/project-view.ts";

/** A milestone that a report may change, and the row its fields have in the form. */
export type OpenMilestone = { readonly milestone: MilestoneView; readonly row: number };

/**
 * The milestones to come that their owner records: those under way first, then by their plan. Each
 * keeps the row of its place in the project, so that a draft finds its fields again.
 */
export function openMilestones({ milestones }: Pick<ProjectView, "milestones">): OpenMilestone[] {
  const open = milestones
    .map((milestone, row) => ({ milestone, row }))
    .filter(({ milestone: { state, fact } }) => {
      return state.status !== "done" && !fact.metrics.at(-1)?.metric;
    });
  const due = ({ milestone: { plan } }: OpenMilestone) => plan?.finishOn ?? "9999";
  const rank = ({ milestone: { state } }: OpenMilestone) =>
    state.status === "inProgress" || state.status === "nearlyDone" ? 0 : 1;
  return open.sort((a, b) => rank(a) - rank(b) || due(a).localeCompare(due(b)));
}
