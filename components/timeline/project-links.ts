import type { TimelineScale } from "#domain/chart/timeline-scale.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import type { MilestoneRow } from "#domain/timeline/milestone-rows.ts";
import type { TimelineProject } from "#domain/timeline/timeline-layout.ts";
import { layoutLinks, type TimelineLink } from "#domain/timeline/timeline-links.ts";

/** Milestones on the critical path as of the day. */
export function criticalIds({ schedule }: ProjectView): ReadonlySet<string> {
  const activities = Array.from(schedule?.activities.values() ?? []);
  return new Set(activities.filter(({ isCritical }) => isCritical).map(({ id }) => id));
}

/**
 * The links of the plan in force between the rows that are seen, by successor; critical where both
 * ends are.
 */
export function projectLinks(
  view: ProjectView,
  drawn: { readonly project: TimelineProject; readonly rows: readonly MilestoneRow[] },
  scale: TimelineScale,
): ReadonlyMap<string, readonly TimelineLink[]> {
  const critical = criticalIds(view);
  const isCritical = (link: { predecessorId: string; successorId: string }) =>
    critical.has(link.predecessorId) && critical.has(link.successorId);
  const rows = drawn.rows.map((row) =>
    row.kind === "milestone" ? (drawn.project.milestones[row.index] ?? null) : null,
  );
  return layoutLinks({ rows, links: view.baseline?.links ?? [], isCritical }, scale);
}
