import type { TimelineScene } from "#components/timeline/timeline-scene.ts";
import { largest } from "#domain/core/largest.ts";
import type { UncomputedProject } from "#domain/portfolio/compute-project.ts";
import type { MilestoneView, ProjectView } from "#domain/portfolio/project-view.ts";
import type { MilestoneGroup } from "#domain/timeline/milestone-groups.ts";
import type { TimelineGroup } from "#domain/timeline/timeline-groups.ts";
import { layoutProjectRow, milestoneRowHeight } from "#domain/timeline/timeline-layout.ts";
import { timelineProject } from "#domain/timeline/timeline-project.ts";
import { wallLook } from "./flag-words.ts";
import { projectLabelsHeight } from "./project-labels.ts";

/**
 * A row of a wall chart: its words stand left of the drawing on every sheet. A heading that stands
 * on an earlier sheet is repeated as continued (续), with nothing drawn beside it.
 */
export type WallRow = { readonly height: number; readonly staysWithNext?: boolean } & (
  | { readonly kind: "uncomputed"; readonly failed: UncomputedProject }
  | { readonly kind: "group"; readonly group: TimelineGroup }
  | { readonly kind: "project"; readonly view: ProjectView }
  | {
      readonly kind: "heading";
      readonly view: ProjectView;
      readonly heading: MilestoneGroup;
      /** its place below the project, from 0 */
      readonly index: number;
    }
  | {
      readonly kind: "milestone";
      readonly view: ProjectView;
      readonly milestone: MilestoneView;
      readonly index: number;
    }
  | { readonly kind: "continued"; readonly of: ContinuedHeading }
);

/** What a sheet goes on with. */
export type ContinuedHeading =
  | { readonly kind: "group"; readonly group: TimelineGroup }
  | { readonly kind: "project"; readonly view: ProjectView }
  | { readonly kind: "heading"; readonly heading: MilestoneGroup };

/** A row with the headings above it, which are repeated where it begins a sheet. */
export interface HeadedRow {
  readonly row: WallRow;
  readonly heads: readonly WallRow[];
}

const groupHeight = 30;
const continuedHeight = 24;

export function groupRow(group: TimelineGroup): WallRow {
  return { kind: "group", group, height: groupHeight, staysWithNext: true };
}

export function continuedRow(of: ContinuedHeading): WallRow {
  return { kind: "continued", of, height: continuedHeight, staysWithNext: true };
}

interface RowsGiven {
  /** the parts of the window side by side */
  readonly parts: readonly TimelineScene[];
  /** pixels a drawing is wide */
  readonly width: number;
  /** what the group is continued by */
  readonly above: readonly WallRow[];
}

/** The rows of a project, as high as the fullest of the parts side by side needs. */
export function projectRows(view: ProjectView, { parts, width, above }: RowsGiven): HeadedRow[] {
  const [scene] = parts;
  if (!scene) return [];
  const isOpened = scene.isOpen(view) && view.milestones.length > 0;
  const project = timelineProject(view, isOpened);
  const look = wallLook(view, scene, width);
  const drawn = parts.map(({ scale }) => layoutProjectRow(project, scale, look).height);
  const height = largest(drawn, projectLabelsHeight(view, scene));
  const row: WallRow = { kind: "project", view, height, staysWithNext: isOpened };
  const heads = [...above, continuedRow({ kind: "project", view })];
  return [{ row, heads: above }, ...(isOpened ? rowsBelow(view, scene, heads) : [])];
}

function rowsBelow(
  view: ProjectView,
  scene: TimelineScene,
  heads: readonly WallRow[],
): HeadedRow[] {
  const height = milestoneRowHeight;
  let group: readonly WallRow[] = [];
  return scene.rowsOf(view).map((each, index): HeadedRow => {
    if (each.kind === "milestone") {
      const { milestone } = each;
      return {
        row: { kind: "milestone", view, milestone, index, height },
        heads: [...heads, ...group],
      };
    }
    const { group: heading, isFolded } = each;
    group = isFolded ? [] : [continuedRow({ kind: "heading", heading })];
    const row: WallRow = { kind: "heading", view, heading, index, height };
    return { row: { ...row, staysWithNext: !isFolded }, heads };
  });
}
