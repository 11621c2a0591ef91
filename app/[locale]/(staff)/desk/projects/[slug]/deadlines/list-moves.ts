import { type DeadlineMove, logDeadlineMoves } from "#domain/milestone/deadline-move-log.ts";
import type { DeadlineFact } from "#domain/milestone/milestone-fact.ts";
import type { MilestoneView, ProjectView } from "#domain/portfolio/project-view.ts";

/** One move of one milestone's deadline. */
export type ProjectMove = DeadlineMove<DeadlineFact> & { readonly milestone: MilestoneView };

/** Every move of every deadline of a project, the newest first. */
export function listMoves({
  milestones,
  asOf,
}: Pick<ProjectView, "milestones" | "asOf">): ProjectMove[] {
  return milestones
    .flatMap((milestone) =>
      logDeadlineMoves(milestone.fact.deadlines, asOf).moves.map((move) => ({
        ...move,
        milestone,
      })),
    )
    .reverse()
    .sort((a, b) => (a.setOn < b.setOn ? 1 : a.setOn > b.setOn ? -1 : 0));
}

/** How many moves, and by how many days they went later and earlier; the two are never netted. */
export function sumMoves(moves: readonly ProjectMove[]) {
  const days = moves.map((move) => move.days ?? 0);
  const sum = (of: readonly number[]) => of.reduce((total, each) => total + each, 0);
  return {
    count: moves.length,
    later: sum(days.filter((each) => each > 0)),
    earlier: -sum(days.filter((each) => each < 0)),
  };
}
