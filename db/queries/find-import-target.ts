import { knownFacts } from "#domain/known-facts.ts";
import type { ImportTarget } from "#domain/mspdi/import-case.ts";
import type { ProjectFacts } from "#domain/project-facts.ts";
import { baselineInForce } from "#domain/view-project.ts";
import type { Reader } from "../open-database.ts";
import { findBusinessDate } from "./find-business-date.ts";
import { findProjectFacts } from "./list-project-facts.ts";

export type OwnImportTarget = { facts: ProjectFacts; target: ImportTarget };

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
  const facts = knownFacts(all, on);
  const milestones = facts.milestones.map(({ id, name, kind }) => ({ id, name, kind }));
  return { facts, target: { milestones, baseline: baselineInForce(facts) } };
}
