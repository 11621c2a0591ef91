import { criticalIds } from "#components/timeline/project-links.ts";
import { timelineHeading } from "#components/timeline/timeline-heading.ts";
import type { TimelineScene } from "#components/timeline/timeline-scene.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import {
  layoutHeadingRow,
  layoutMilestoneRow,
  layoutProjectRow,
  type TimelineProject,
} from "#domain/timeline/timeline-layout.ts";
import { timelineProject } from "#domain/timeline/timeline-project.ts";
import { wallLook } from "./flag-words.ts";
import type { WallRow } from "./wall-row.ts";

/** What all rows of a project are drawn from, worked out once for a sheet. */
interface DrawnProject {
  readonly project: TimelineProject;
  readonly critical: ReadonlySet<string>;
}
export type DrawnProjects = (view: ProjectView) => DrawnProject;

/** Remembers the projects of a sheet, whose milestones have a row each. */
export function drawnProjects({ isOpen }: TimelineScene): DrawnProjects {
  const known = new Map<ProjectView, DrawnProject>();
  return (view) => {
    const drawn = known.get(view) ?? {
      project: timelineProject(view, isOpen(view)),
      critical: criticalIds(view),
    };
    known.set(view, drawn);
    return drawn;
  };
}

/**
 * What is drawn of a row in the part of the window a sheet shows.
 *
 * @param width pixels the drawing is wide
 */
export function drawnRow(
  row: WallRow,
  scene: TimelineScene,
  { drawnOf, width }: { readonly drawnOf: DrawnProjects; readonly width: number },
) {
  const { scale, asOf } = scene;
  if (row.kind === "heading") {
    const layout = layoutHeadingRow(timelineHeading(row.heading), scale, asOf);
    return { layout, isCritical: false };
  }
  if (row.kind !== "project" && row.kind !== "milestone") return null;
  const { project, critical } = drawnOf(row.view);
  if (row.kind === "project") {
    const layout = layoutProjectRow(project, scale, wallLook(row.view, scene, width));
    return { layout, isCritical: false };
  }
  const { id } = row.milestone.fact;
  const drawn = project.milestones.find((milestone) => milestone.id === id);
  if (!drawn) return null;
  return { layout: layoutMilestoneRow(drawn, scale, asOf), isCritical: critical.has(id) };
}
