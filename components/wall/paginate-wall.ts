import {
  layoutTimelineSteps,
  type Timeline,
  type TimelineRequest,
} from "#components/timeline/layout-timeline.ts";
import { criticalIds, projectLinks } from "#components/timeline/project-links.ts";
import { timelineHeading } from "#components/timeline/timeline-heading.ts";
import type { TimelineScene } from "#components/timeline/timeline-scene.ts";
import { timelineScale } from "#domain/chart/timeline-scale.ts";
import { largest } from "#domain/core/largest.ts";
import type { Steps } from "#domain/core/steps.ts";
import {
  computeEachSteps,
  type UncomputedProject,
  uncomputedOnce,
} from "#domain/portfolio/compute-project.ts";
import type { MilestoneView, ProjectView } from "#domain/portfolio/project-view.ts";
import type { MilestoneGroup } from "#domain/timeline/milestone-groups.ts";
import type { TimelineGroup } from "#domain/timeline/timeline-groups.ts";
import {
  layoutHeadingRow,
  layoutMilestoneRow,
  layoutProjectRow,
  milestoneRowHeight,
  type TimelineProject,
  todayX,
} from "#domain/timeline/timeline-layout.ts";
import { timelineProject } from "#domain/timeline/timeline-project.ts";
import { cutWindow, drawnSize, fillSheets, type Paper } from "#domain/timeline/wall-sheets.ts";

/** A row of a wall chart: its words stand left of the drawing on every sheet. */
export type WallRow = { readonly height: number; readonly staysWithNext?: boolean } & (
  | { readonly kind: "uncomputed"; readonly failed: UncomputedProject }
  | { readonly kind: "group"; readonly group: TimelineGroup }
  | { readonly kind: "project"; readonly view: ProjectView }
  | { readonly kind: "heading"; readonly view: ProjectView; readonly heading: MilestoneGroup }
  | { readonly kind: "milestone"; readonly view: ProjectView; readonly milestone: MilestoneView }
);

/** One sheet: some of the rows, and a part of the window. */
export interface WallSheet {
  readonly rows: readonly WallRow[];
  readonly scene: TimelineScene;
  /** from 1; down, and across */
  readonly down: number;
  readonly across: number;
}

export interface Wall {
  readonly paper: Paper;
  readonly timeline: Timeline;
  readonly sheets: readonly WallSheet[];
  readonly sheetsDown: number;
  readonly sheetsAcross: number;
}

/** Pixels of a sheet that are not for rows. */
export const wallFrame = { margin: 30, title: 44, axis: 52, foot: 52, labels: 520 } as const;

const groupHeight = 30;
/** Words of a project take two lines and a half whatever is drawn. */
const leastProjectHeight = 60;

type WallPaper = { readonly paper: Paper; readonly across: number };

/**
 * The timeline on sheets of paper: rows from sheet to sheet downwards, the window in as many parts
 * across as asked for. Every sheet repeats the head and the words of its rows.
 * One project is done at a time.
 */
export function* paginateWallSteps(
  request: TimelineRequest,
  { paper, across }: WallPaper,
): Steps<Wall> {
  const timeline = yield* layoutTimelineSteps({
    ...request,
    density: "roomy",
    blockHrefOf: null,
  });
  const { scene, window, grouping, blocks } = timeline;
  const { margin, title, axis, foot } = wallFrame;
  const room = drawnSize(paper).height - 2 * margin - title - axis - foot;
  const planned: { rows: WallRow[]; uncomputed: UncomputedProject[] }[] = [];
  const parts = cutWindow(window, across).map((part): TimelineScene => {
    const scale = timelineScale({ ...part, zoom: request.zoom });
    return { ...scene, scale, todayX: todayX(scale, scene.asOf) };
  });
  for (const { group, isFirstOfGroup, views } of blocks) {
    const heading: WallRow = { kind: "group", group, height: groupHeight, staysWithNext: true };
    const { computed, uncomputed } = yield* computeEachSteps(
      views,
      ({ facts }) => facts,
      (view) => projectRows(view, parts),
    );
    const rows = [grouping && isFirstOfGroup ? heading : [], computed].flat(2);
    planned.push({ rows, uncomputed });
  }
  const failed = planned.flatMap(({ uncomputed }) => uncomputed);
  failed.forEach(scene.note);
  const rows = [
    ...planned.flatMap((block) => block.rows),
    ...uncomputedRows(uncomputedOnce(timeline.uncomputed, failed)),
  ];
  const down = fillSheets(rows, room);
  return {
    paper,
    timeline,
    sheetsDown: down.length,
    sheetsAcross: parts.length,
    sheets: down.flatMap((sheet, row) =>
      parts.map((part, column) => {
        return { rows: sheet, scene: part, down: row + 1, across: column + 1 };
      }),
    ),
  };
}

/** Last, each with its name: a chart that left one out would look whole. */
function uncomputedRows(uncomputed: readonly UncomputedProject[]): WallRow[] {
  return uncomputed.map((failed) => {
    return { kind: "uncomputed", failed, height: leastProjectHeight };
  });
}

/** As high as the part of the window needs in which they have most lanes. */
function projectRows(view: ProjectView, parts: readonly TimelineScene[]): WallRow[] {
  const [scene] = parts;
  if (scene === undefined) return [];
  const { asOf, isOpen } = scene;
  const isOpened = isOpen(view) && view.milestones.length > 0;
  const project = timelineProject(view, isOpened);
  const heights = parts.map(({ scale }) => layoutProjectRow(project, scale, { asOf }).height);
  const row = { kind: "project" as const, view, staysWithNext: isOpened };
  const below = isOpened ? scene.rowsOf(view) : [];
  return [
    { ...row, height: largest(heights, leastProjectHeight) },
    ...below.map((each): WallRow => {
      if (each.kind === "milestone") {
        return { kind: "milestone", view, milestone: each.milestone, height: milestoneRowHeight };
      }
      const { group: heading, isFolded } = each;
      return {
        kind: "heading",
        view,
        heading,
        height: milestoneRowHeight,
        staysWithNext: !isFolded,
      };
    }),
  ];
}

/** What all rows of a project are drawn from, worked out once for a sheet. */
type DrawnProject = {
  readonly project: TimelineProject;
  readonly links: () => ReturnType<typeof projectLinks>;
  readonly critical: () => ReadonlySet<string>;
};

/** Remembers the projects of a sheet, whose milestones have a row each. */
export function drawnProjects({ scale, isOpen, rowsOf }: TimelineScene) {
  const known = new Map<ProjectView, DrawnProject>();
  return (view: ProjectView): DrawnProject => {
    const found = known.get(view);
    if (found) return found;
    const project = timelineProject(view, isOpen(view));
    const drawn = {
      project,
      links: once(() => projectLinks(view, { project, rows: rowsOf(view) }, scale)),
      critical: once(() => criticalIds(view)),
    };
    known.set(view, drawn);
    return drawn;
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** What is drawn of a row in the part of the window a sheet shows. */
export function drawnRow(
  row: WallRow,
  { scale, asOf }: TimelineScene,
  drawnOf: ReturnType<typeof drawnProjects>,
) {
  if (row.kind === "group" || row.kind === "uncomputed") return null;
  const { project, links, critical } = drawnOf(row.view);
  if (row.kind === "project") {
    return { layout: layoutProjectRow(project, scale, { asOf }), links: [], isCritical: false };
  }
  if (row.kind === "heading") {
    const layout = layoutHeadingRow(timelineHeading(row.heading), scale, asOf);
    return { layout, links: [], isCritical: false };
  }
  const { id } = row.milestone.fact;
  const drawn = project.milestones.find((milestone) => milestone.id === id);
  if (!drawn) return null;
  return {
    layout: layoutMilestoneRow(drawn, scale, asOf),
    links: links().get(id) ?? [],
    isCritical: critical().has(id),
  };
}
