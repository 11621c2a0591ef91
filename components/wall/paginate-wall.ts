import {
  layoutTimelineSteps,
  type Timeline,
  type TimelineRequest,
} from "#components/timeline/layout-timeline.ts";
import type { TimelineScene } from "#components/timeline/timeline-scene.ts";
import { timelineScale } from "#domain/chart/timeline-scale.ts";
import type { Steps } from "#domain/core/steps.ts";
import {
  computeEachSteps,
  type UncomputedProject,
  uncomputedOnce,
} from "#domain/portfolio/compute-project.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { todayX } from "#domain/timeline/timeline-layout.ts";
import type { ElsewhereEnd } from "#domain/timeline/wall-links.ts";
import { cutWindow, drawnSize, fillSheets, type Paper } from "#domain/timeline/wall-sheets.ts";
import { legendHeight } from "./render-legend.ts";
import { chartWidth, innerWidth, wallFrame } from "./wall-frame.ts";
import { continuedRow, groupRow, type HeadedRow, projectRows, type WallRow } from "./wall-row.ts";

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
  /** the number of the sheet with a milestone's row that shows a day or comes nearest to it */
  readonly sheetOf: (view: ProjectView, end: ElsewhereEnd) => number | null;
}

/** Pixels between the rows and the legend. */
export const legendGap = 10;

/** Pixels of the names of those that could not be computed. */
const uncomputedHeight = 60;

type WallPaper = { readonly paper: Paper; readonly across: number };

/**
 * The timeline on sheets of paper: rows from sheet to sheet downwards, the window in as many parts
 * across as asked for. Every sheet repeats the head and the words of its rows, and names the group
 * and the project it goes on with.
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
  const { margin, title, axis } = wallFrame;
  const legend = legendHeight(request.t, innerWidth(paper));
  const room = drawnSize(paper).height - 2 * margin - title - axis - legend - legendGap;
  const parts = cutWindow(window, across).map((part): TimelineScene => {
    const scale = timelineScale({ ...part, zoom: request.zoom });
    return { ...scene, scale, todayX: todayX(scale, scene.asOf) };
  });
  const planned: { rows: HeadedRow[]; uncomputed: UncomputedProject[] }[] = [];
  for (const { group, isFirstOfGroup, views } of blocks) {
    const above = grouping ? [continuedRow({ kind: "group", group })] : [];
    const { computed, uncomputed } = yield* computeEachSteps(
      views,
      ({ facts }) => facts,
      (view) => projectRows(view, { parts, width: chartWidth(paper), above }),
    );
    const heading = grouping && isFirstOfGroup ? [{ row: groupRow(group), heads: [] }] : [];
    planned.push({ rows: [heading, computed].flat(2), uncomputed });
  }
  const failed = planned.flatMap(({ uncomputed }) => uncomputed);
  failed.forEach(scene.note);
  const headed = planned.flatMap((block) => block.rows);
  const headsOf = new Map(headed.map(({ row, heads }) => [row, heads]));
  const rows = [
    ...headed.map(({ row }) => row),
    ...uncomputedRows(uncomputedOnce(timeline.uncomputed, failed)),
  ];
  const down = fillSheets(rows, room, (row) => headsOf.get(row) ?? []);
  return {
    paper,
    timeline,
    sheetsDown: down.length,
    sheetsAcross: parts.length,
    sheetOf: findSheets(down, parts),
    sheets: down.flatMap((sheet, row) =>
      parts.map((part, column) => {
        return { rows: sheet, scene: part, down: row + 1, across: column + 1 };
      }),
    ),
  };
}

/** Which sheet shows a day of a milestone's row, or comes nearest to it, by its place below the project. */
function findSheets(down: readonly WallRow[][], parts: readonly TimelineScene[]): Wall["sheetOf"] {
  const downOf = new Map<ProjectView, Map<number, number>>();
  down.forEach((sheet, index) => {
    for (const row of sheet) {
      if (row.kind !== "milestone") continue;
      const ofProject = downOf.get(row.view) ?? new Map<number, number>();
      downOf.set(row.view, ofProject.set(row.index, index));
    }
  });
  return (view, { row, on }) => {
    const sheet = downOf.get(view)?.get(row);
    if (sheet === undefined) return null;
    const across = parts.findIndex(({ scale }) => on <= scale.to);
    return sheet * parts.length + (across === -1 ? parts.length : across + 1);
  };
}

/** Last, each with its name: a chart that left one out would look whole. */
function uncomputedRows(uncomputed: readonly UncomputedProject[]): WallRow[] {
  return uncomputed.map((failed) => {
    return { kind: "uncomputed", failed, height: uncomputedHeight };
  });
}
