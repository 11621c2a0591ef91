import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { defineCommand } from "#db/command/define-command.ts";
import { findProjectFacts } from "#db/portfolio/list-project-facts.ts";
import { findProjectSlug } from "#db/project/find-project-slug.ts";
import { milestoneMetric } from "#db/schema/household/relocation.ts";
import { project } from "#db/schema/project.ts";
import { isIsoDate } from "#domain/calendar/calendar-day.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { linkedMetricInput } from "#domain/household/counts/linked-metric-input.ts";
import { decideLookedAt } from "#domain/milestone/retirement.ts";
import { findRetired } from "#domain/plan/retired-milestones.ts";

export type MetricLinked = { slug: string; milestoneId: string };
export type MetricRefusal =
  | "milestone.notFound"
  | "milestone.retired"
  | "milestone.noLedger"
  | "milestone.sameMetric";

/**
 * A leader has a milestone measured by a count of the household ledger, or gives it back to what
 * its owner records. Only where the project has households.
 */
export const linkMetric = defineCommand(
  "linkMetric",
  linkedMetricInput,
  ({ tx, actor, at, businessOn, record }, input): Outcome<MetricLinked, MetricRefusal> => {
    const { projectId, milestoneId, metric } = input;
    const slug = findProjectSlug(tx, projectId);
    const facts = slug === undefined ? undefined : findProjectFacts(tx, slug);
    const found = facts?.milestones.find(({ id }) => id === milestoneId);
    if (!facts || !found) return refuse("milestone.notFound", { field: "milestoneId" });
    const retirement = findRetired(facts, milestoneId)?.retirement ?? null;
    const lookedAt = decideLookedAt(retirement);
    if (!lookedAt.ok) return { ...lookedAt, field: "milestoneId" };
    if (metric !== null && facts.relocation === null) {
      return refuse("milestone.noLedger", { field: "metric" });
    }
    const last = found.metrics.at(-1);
    const before = last?.metric ?? null;
    // One set on a day that is none is put right by setting it again.
    if (before === metric && (!last || isIsoDate(last.setOn)))
      return refuse("milestone.sameMetric", { field: "metric" });
    tx.insert(milestoneMetric)
      .values({
        id: randomUUID(),
        milestoneId,
        metric,
        setOn: businessOn,
        setAt: at,
        setById: actor.userId,
      })
      .run();
    tx.update(project).set({ updatedAt: at }).where(eq(project.id, projectId)).run();
    const detail = { projectId, before, measure: metric };
    record("milestone.measured", { type: "milestone", id: milestoneId }, detail);
    return accept({ slug: facts.slug, milestoneId });
  },
);
