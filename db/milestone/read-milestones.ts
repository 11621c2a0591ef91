import type { Transaction } from "#db/open-database.ts";
import { listBaselineFacts } from "#db/portfolio/list-baseline-facts.ts";
import { listMilestoneFacts } from "#db/portfolio/list-milestone-facts.ts";
import type { MilestoneFact } from "#domain/milestone/milestone-fact.ts";
import type { Retirement } from "#domain/milestone/retirement.ts";
import type { BaselineFact } from "#domain/plan/baseline-fact.ts";
import { findRetired } from "#domain/plan/retired-milestones.ts";

/** The milestones of a project, with the plans that keep or drop them. */
export type ReadMilestones = {
  readonly milestones: readonly MilestoneFact[];
  readonly baselines: readonly BaselineFact[];
};

/** Reads them once for all that a change asks of them: nine statements. */
export function readMilestones(
  tx: Transaction,
  { projectId, slug }: { projectId: string; slug: string },
): ReadMilestones {
  const factsOf = <F>(rows: ReadonlyMap<string, readonly { readonly fact: F }[]>) =>
    (rows.get(projectId) ?? []).map(({ fact }) => fact);
  return {
    milestones: factsOf(listMilestoneFacts(tx, { slug })),
    baselines: factsOf(listBaselineFacts(tx, { slug })),
  };
}

/** One of them, and why it is retired; null while it counts. */
export function findMilestone(
  read: ReadMilestones,
  id: string,
): { fact: MilestoneFact; retirement: Retirement | null } | undefined {
  const fact = read.milestones.find((one) => one.id === id);
  return fact && { fact, retirement: findRetired(read, id)?.retirement ?? null };
}
