import { and, eq, isNull } from "drizzle-orm";
import { isLedgerProject } from "../queries/ledger-scope.ts";
import { household } from "../schema/household.ts";
import { project } from "../schema/project.ts";
import type { ChangeContext } from "./change-once.ts";

export type LedgerHousehold = {
  id: string;
  projectId: string;
  slug: string;
  code: string;
  version: number;
  registeredOn: string;
};

/** A household of a project in the caller's scope; foreign, invented and removed ones are none. */
export function findLedgerHousehold(
  { tx, actor, businessOn }: Pick<ChangeContext, "tx" | "actor" | "businessOn">,
  id: string,
): LedgerHousehold | undefined {
  return tx
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
        eq(household.id, id),
        isNull(household.removedOn),
        isLedgerProject(tx, household.projectId, { actor, on: businessOn }),
      ),
    )
    .get();
}
