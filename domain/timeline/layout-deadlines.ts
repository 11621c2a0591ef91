import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { TimelineScale } from "#domain/chart/timeline-scale.ts";
import { largest } from "#domain/core/largest.ts";
import { assignLanes, reachOfDeadline, reachOfEdge, type WordsWidth } from "./deadline-lanes.ts";
import { markOldDeadline, type OldDeadlineMark } from "./old-deadlines.ts";
import { deadlineY, type RowMetrics } from "./row-metrics.ts";
import { markDeadline, type TimelineMilestone } from "./timeline-deadlines.ts";
import { type EdgeMark, gatherEdges } from "./timeline-edges.ts";

/** The deadlines of a row by where they lie, and what its lanes are measured by. */
export interface LaneGiven {
  /** those drawn in the window */
  readonly inside: readonly TimelineMilestone[];
  /** those named at an edge */
  readonly before: readonly TimelineMilestone[];
  readonly after: readonly TimelineMilestone[];
  /** far days of the row's plan and work */
  readonly far: readonly EdgeMark[];
  readonly metrics: RowMetrics;
  /** every deadline has a lane, with its words beside it */
  readonly isNamed: boolean;
  readonly wordsWidth: WordsWidth;
}

/** Deadlines, the old ones joined to them, and what stands at the edges, each in its lane. */
export function layoutDeadlines(given: LaneGiven, scale: TimelineScale, asOf: IsoDate) {
  const { inside, metrics, isNamed, wordsWidth } = given;
  const olds = isNamed ? oldDeadlines(given, scale) : new Map<string, OldDeadlineMark>();
  const marks = inside
    .flatMap((one) => markDeadline(one, scale, asOf))
    .map((mark) => ({ mark, old: olds.get(mark.milestoneId) }));
  const edges = edgesOf(given, asOf).map((edge) => {
    return { edge, old: olds.get(edge.milestoneIds[0] ?? "") };
  });
  const reaches = [
    ...marks.map(({ mark, old }) => reachOfDeadline(mark, old, wordsWidth)),
    ...edges.map(({ edge, old }) => reachOfEdge(edge, old, wordsWidth)),
  ];
  const lanes = isNamed ? assignLanes(reaches) : reaches.map(() => 0);
  const step = metrics.label + metrics.lane + metrics.gap;
  const yOf = (index: number) => deadlineY(metrics) + (lanes[index] ?? 0) * step;
  const height = metrics.lane;
  return {
    laneCount: largest(lanes, 0) + 1,
    deadlines: marks.map(({ mark }, index) => ({ ...mark, y: yOf(index), height })),
    edges: edges.map(({ edge }, index) => {
      return { ...edge, baseline: yOf(marks.length + index) + metrics.edge };
    }),
    oldDeadlines: [...marks, ...edges].flatMap(({ old }, index) =>
      old ? [{ ...old, y: yOf(index), height }] : [],
    ),
  };
}

function oldDeadlines({ inside, before, after }: LaneGiven, scale: TimelineScale) {
  const olds = [...inside, ...before, ...after].flatMap((one) => markOldDeadline(one, scale));
  return new Map(olds.map((old) => [old.milestoneId, old]));
}

/** A row of one lane has room for one mark on each side: that of its deadlines, or else its far day. */
function edgesOf({ far, isNamed, ...given }: LaneGiven, asOf: IsoDate): EdgeMark[] {
  const gathered = gatherEdges(given, asOf);
  if (isNamed) return [...gathered, ...far];
  return [...gathered, ...far.filter(({ side }) => gathered.every((edge) => edge.side !== side))];
}
