import { and, eq } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { planDraft } from "#db/schema/plan.ts";
import type { TypedPlan } from "#domain/plan/plan-draft-input.ts";

export type PlanDraft = {
  readonly version: number;
  readonly planVersion: number;
  readonly savedAt: number;
  readonly typed: TypedPlan;
};

/** The draft of a project's plan that a person has; nobody else's. */
export function findPlanDraft(
  db: Reader,
  { projectId, ownerId }: { projectId: string; ownerId: string },
): PlanDraft | undefined {
  const row = db
    .select({
      version: planDraft.version,
      planVersion: planDraft.planVersion,
      savedAt: planDraft.savedAt,
      typed: planDraft.typed,
    })
    .from(planDraft)
    .where(and(eq(planDraft.projectId, projectId), eq(planDraft.ownerId, ownerId)))
    .get();
  return row && { ...row, typed: JSON.parse(row.typed) as TypedPlan };
}
