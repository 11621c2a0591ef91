import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { TimelineScale } from "#domain/chart/timeline-scale.ts";
import { usualWords, type WordsWidth } from "./deadline-lanes.ts";
import { type LaneGiven, layoutDeadlines } from "./layout-deadlines.ts";
import { markOldDeadline, type OldDeadline } from "./old-deadlines.ts";
import type { RowDensity } from "./row-density.ts";
import { deadlineY, milestoneMetrics, projectMetrics } from "./row-metrics.ts";
import {
  actualBars,
  type ForecastMark,
  type FrontPoint,
  ghostBars,
  markForecast,
  planBars,
  progressLinePoint,
  type TimelineBar,
  type TimelineLine,
} from "./timeline-bars.ts";
import {
  closedDeadlines,
  type TimelineDeadline,
  type TimelineMilestone,
} from "./timeline-deadlines.ts";
import { farEdges, partitionByWindow, type TimelineEdge } from "./timeline-edges.ts";

/** A project on the timeline: its baseline as the plan, and its milestones. */
export interface TimelineProject extends TimelineLine {
  readonly milestones: readonly TimelineMilestone[];
  /** each milestone has a row of its own below the project's */
  readonly isOpen: boolean;
}

/** One row drawn: horizontal in percent of the width, vertical in pixels from its top. */
export interface TimelineRowLayout {
  readonly height: number;
  readonly bars: readonly TimelineBar[];
  readonly deadlines: readonly TimelineDeadline[];
  /** the first deadlines of those that were moved */
  readonly oldDeadlines: readonly OldDeadline[];
  /** where the plan bar stands at the reported percent: a point of the progress line (前锋线) */
  readonly progressPoint: FrontPoint | null;
  readonly forecast: (ForecastMark & { readonly y: number }) | null;
  /** what lies outside the window, named at its edges */
  readonly edges: readonly TimelineEdge[];
}

/** Every row of a milestone is as high as any other, so that links can be drawn across them. */
export const milestoneRowHeight = 34;

/** The first baseline's bar, above the plan. */
const ghost = { height: 3, above: 5 };

/**
 * The row of a project. Closed, it carries the deadlines that matter most (`closedDeadlines`), in
 * as many lanes as they need; open, each milestone has a row of its own and this one keeps only the
 * project's bars. What lies outside the window is clipped and says on which side; deadlines that lie
 * wholly outside are named at the edge (`gatherEdges`).
 */
export function layoutProjectRow(
  project: TimelineProject,
  scale: TimelineScale,
  { asOf, density = "roomy", wordsWidth = usualWords }: RowLook,
): TimelineRowLayout {
  const { milestones, isOpen } = project;
  const isNamed = density !== "compact";
  const places = partitionByWindow(isOpen ? [] : milestones, { scale, isNamed });
  const own = projectMetrics[density];
  const metrics = isOpen ? { ...own, label: 0, lane: 0, edge: own.top - 1, bottom: own.top } : own;
  const row = { line: project, ...places, inside: closedDeadlines(places.inside), metrics };
  return layoutRow({ ...row, isNamed, wordsWidth }, scale, asOf);
}

/** How the row of a project is drawn. */
export interface RowLook {
  readonly asOf: IsoDate;
  /** `compact` has one lane for all its flags, and no room for their words */
  readonly density?: RowDensity;
  /** how wide the words beside a flag are, in percent of the width */
  readonly wordsWidth?: WordsWidth;
}

/** The row of one milestone, `milestoneRowHeight` high. */
export function layoutMilestoneRow(
  milestone: TimelineMilestone,
  scale: TimelineScale,
  asOf: IsoDate,
): TimelineRowLayout {
  const places = partitionByWindow([milestone], { scale, isNamed: false });
  const given = { line: milestone, ...places, metrics: milestoneMetrics };
  const row = layoutRow({ ...given, isNamed: false, wordsWidth: usualWords }, scale, asOf);
  const oldDeadlines = markOldDeadline(milestone, scale).map((old) => {
    return { ...old, y: deadlineY(milestoneMetrics), height: milestoneMetrics.lane };
  });
  return { ...row, oldDeadlines, height: milestoneRowHeight };
}

/**
 * The row of a heading, as high as those of its milestones: they bend the progress line, and it does
 * not.
 */
export function layoutHeadingRow(
  heading: TimelineMilestone,
  scale: TimelineScale,
  asOf: IsoDate,
): TimelineRowLayout {
  return { ...layoutMilestoneRow(heading, scale, asOf), progressPoint: null };
}

/** Right edge of the day looked at; null outside the window. */
export function todayX(scale: TimelineScale, asOf: IsoDate): number | null {
  return asOf < scale.from || asOf > scale.to ? null : scale.xEnd(asOf);
}

type RowGiven = Omit<LaneGiven, "far"> & { readonly line: TimelineLine };

function layoutRow(given: RowGiven, scale: TimelineScale, asOf: IsoDate): TimelineRowLayout {
  const { line, metrics } = given;
  const { top, plan, gap, actual, label, lane, bottom } = metrics;
  const actualY = top + plan + gap;
  const middle = top + plan / 2;
  const at = (y: number, height: number) => (bar: Omit<TimelineBar, "y" | "height">) => {
    return { ...bar, y, height };
  };
  const far = farEdges(lineDays(line), scale);
  const { laneCount, ...marked } = layoutDeadlines({ ...given, far }, scale, asOf);
  const front = { top, bottom: actualY + actual };
  return {
    height: deadlineY(metrics) + (laneCount - 1) * (label + lane + gap) + lane + bottom,
    bars: [
      ...ghostBars(line, scale).map(at(top - ghost.above, ghost.height)),
      ...planBars(line, scale).map(at(top, plan)),
      ...actualBars(line, scale, asOf).map(at(actualY, actual)),
    ],
    ...marked,
    progressPoint: progressLinePoint(line, scale, { ...front, asOf }),
    forecast: markForecast(line, scale).map((mark) => ({ ...mark, y: middle }))[0] ?? null,
  };
}

/** Every day a project draws, for the window of the timeline. */
export function timelineDays(project: TimelineProject): IsoDate[] {
  return [
    ...[project, ...project.milestones].flatMap(lineDays),
    ...project.milestones.flatMap(deadlineDays),
  ];
}

function lineDays(line: TimelineLine): IsoDate[] {
  const { plannedStartOn, plannedFinishOn, startedOn, finishedOn } = line;
  return [plannedStartOn, plannedFinishOn, startedOn, finishedOn].filter((on) => on !== null);
}

function deadlineDays({ deadline }: TimelineMilestone): IsoDate[] {
  return deadline === null ? [] : [deadline.from, deadline.to].filter((on) => on !== null);
}
