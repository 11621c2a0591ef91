import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { defineCommand } from "#db/command/define-command.ts";
import { findProjectFacts } from "#db/portfolio/list-project-facts.ts";
import { findProjectSlug } from "#db/project/find-project-slug.ts";
import { milestoneMeasure } from "#db/schema/household/relocation.ts";
import { project } from "#db/schema/project.ts";
import { isIsoDate } from "#domain/calendar/calendar-day.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { measureInput } from "#domain/household/counts/measure-input.ts";

export type MilestoneMeasured = { slug: string; milestoneId: string };
export type MeasureRefusal = "milestone.notFound" | "milestone.noLedger" | "milestone.sameMeasure";

/**
 * A leader has a milestone measured by a count of the household ledger, or gives it back to what
 * its owner records. Only where the project has households: nothing measures nothing.
 */
export const measureMilestone = defineCommand(
  "measureMilestone",
  measureInput,
  ({ tx, actor, at, businessOn, record }, input): Outcome<MilestoneMeasured, MeasureRefusal> => {
    const { projectId, milestoneId, measure } = input;
    const slug = findProjectSlug(tx, projectId);
    const facts = slug === undefined ? undefined : findProjectFacts(tx, slug);
    const found = facts?.milestones.find(({ id }) => id === milestoneId);
    if (!facts || !found) return refuse("milestone.notFound", { field: "milestoneId" });
    if (measure !== null && facts.relocation === null) {
      return refuse("milestone.noLedger", { field: "measure" });
    }
    const last = found.measures.at(-1);
    const before = last?.measure ?? null;
    // One set on a day that is none is put right by setting it again.
    if (before === measure && (!last || isIsoDate(last.setOn)))
      return refuse("milestone.sameMeasure", { field: "measure" });
    tx.insert(milestoneMeasure)
      .values({
        id: randomUUID(),
        milestoneId,
        measure,
        setOn: businessOn,
        setAt: at,
        setById: actor.userId,
      })
      .run();
    tx.update(project).set({ updatedAt: at }).where(eq(project.id, projectId)).run();
    const detail = { projectId, before, measure };
    record("milestone.measured", { type: "milestone", id: milestoneId }, detail);
    return accept({ slug: facts.slug, milestoneId });
  },
);
