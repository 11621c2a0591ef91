import { and, eq, isNull } from "drizzle-orm";
import { isOneOf } from "#db/audit/named-ids.ts";
import type { ChangeContext } from "#db/command/define-command.ts";
import { household } from "#db/schema/household/household.ts";
import { project } from "#db/schema/project.ts";
import { isLedgerProject } from "./ledger-scope.ts";

export type LedgerHousehold = {
  id: string;
  projectId: string;
  slug: string;
  code: string;
  version: number;
  registeredOn: string;
};

type Scoped = Pick<ChangeContext, "tx" | "actor" | "businessOn">;

/** A household of a project in the caller's scope; foreign, invented and removed ones are none. */
export function findHouseholdInScope(context: Scoped, id: string): LedgerHousehold | undefined {
  return findHouseholdsInScope(context, [id]).get(id);
}

/** Several by their ids; those that are none are left out. */
export function findHouseholdsInScope(
  { tx, actor, businessOn }: Scoped,
  ids: readonly string[],
): ReadonlyMap<string, LedgerHousehold> {
  const rows = tx
    .select({
      id: household.id,
      projectId: household.projectId,
      slug: project.slug,
      code: household.code,
      version: household.version,
      registeredOn: household.registeredOn,
    })
    .from(household)
    .innerJoin(project, eq(project.id, household.projectId))
    .where(
      and(
        isOneOf(household.id, ids),
        isNull(household.removedOn),
        isLedgerProject(tx, household.projectId, { actor, on: businessOn }),
      ),
    )
    .all();
  return new Map(rows.map((row) => [row.id, row]));
}
