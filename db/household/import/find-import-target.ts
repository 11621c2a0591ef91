import { findBusinessDate } from "#db/find-business-date.ts";
import type { Reader } from "#db/open-database.ts";
import { findProjectFacts } from "#db/portfolio/list-project-facts.ts";
import type { PlanImportTarget } from "#domain/mspdi/import/import-case.ts";
import { baselineInForce } from "#domain/plan/baseline-in-force.ts";
import { factsAsOf } from "#domain/portfolio/facts-as-of.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";

export type OwnImportTarget = { facts: ProjectFacts; target: PlanImportTarget };

/** A project assigned to somebody as its owner today, as a plan file is read for it. */
export function findImportTarget(
  db: Reader,
  slug: string,
  owner: { userId: string; at: number },
): OwnImportTarget | undefined {
  const on = findBusinessDate(db, owner.at);
  const assignedTo = { userId: owner.userId, role: "owner", on } as const;
  const all = findProjectFacts(db, slug, { assignedTo });
  if (!all) return undefined;
  const facts = factsAsOf(all, on);
  const milestones = facts.milestones.map(({ id, name, kind }) => ({ id, name, kind }));
  return { facts, target: { milestones, baseline: baselineInForce(facts) } };
}
