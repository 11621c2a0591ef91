import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { type FarDays, findFarDays } from "#domain/chart/near-span.ts";
import type { TimelineScale } from "#domain/chart/timeline-scale.ts";
import { largest } from "#domain/core/largest.ts";
import type { RowDensity } from "./row-density.ts";
import {
  actualBars,
  type ForecastMark,
  ghostBars,
  markForecast,
  planBars,
  progressLinePoint,
  type TimelineBar,
  type TimelineLine,
} from "./timeline-bars.ts";
import {
  assignLanes,
  closedDeadlines,
  type DeadlineMark,
  markDeadline,
  type TimelineDeadline,
  type TimelineMilestone,
} from "./timeline-deadlines.ts";

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
  /** where the plan bar stands at the reported percent: a point of the progress line (前锋线) */
  readonly progressPoint: { readonly x: number; readonly y: number } | null;
  readonly forecast: (ForecastMark & { readonly y: number }) | null;
  /** its days far outside the window, to be marked at the edges; `y` is the middle of the plan */
  readonly far: FarDays & { readonly y: number };
}

/** Pixels. A deadline's words need `label` above its lane; its flag reaches into them. */
const projectMetrics = {
  roomy: { top: 10, plan: 12, gap: 2, actual: 5, label: 15, lane: 6, bottom: 8 },
  normal: { top: 7, plan: 10, gap: 2, actual: 4, label: 14, lane: 5, bottom: 4 },
  compact: { top: 6, plan: 8, gap: 1, actual: 3, label: 0, lane: 4, bottom: 3 },
} as const satisfies Record<RowDensity, object>;
const milestoneMetrics = { top: 8, plan: 9, gap: 1, actual: 4, label: 3, lane: 5, bottom: 3 };
type Metrics = Readonly<Record<keyof typeof milestoneMetrics, number>>;

/** Every row of a milestone is as high as any other, so that links can be drawn across them. */
export const milestoneRowHeight = 34;

/** The first baseline's bar, above the plan. */
const ghost = { height: 3, above: 5 };

/**
 * The row of a project. Closed, it carries the deadlines that matter most (`closedDeadlines`), in
 * as many lanes as they need; open, each milestone has a row of its own and this one keeps only the project's bars.
 * What lies outside the window is clipped and says on which side; what lies wholly outside is left
 * out.
 */
export function layoutProjectRow(
  project: TimelineProject,
  scale: TimelineScale,
  { asOf, density = "roomy", wordsWidth }: RowLook,
): TimelineRowLayout {
  const { milestones, isOpen } = project;
  const marks = isOpen
    ? []
    : closedDeadlines(milestones).flatMap((one) => markDeadline(one, scale, asOf));
  const own = projectMetrics[density];
  const metrics = isOpen ? { ...own, label: 0, lane: 0, bottom: own.top } : own;
  const days = isOpen ? lineDays(project) : timelineDays(project);
  const lanes = density === "compact" ? marks.map(() => 0) : assignLanes(marks, wordsWidth);
  return layoutRow({ line: project, days, marks, lanes, metrics }, scale, asOf);
}

/** How the row of a project is drawn. */
export interface RowLook {
  readonly asOf: IsoDate;
  /** `compact` has one lane for all its flags, and no room for their words */
  readonly density?: RowDensity;
  /** how wide the words beside a flag are, in percent of the width */
  readonly wordsWidth?: (milestoneId: string) => number;
}

/** The row of one milestone, `milestoneRowHeight` high. */
export function layoutMilestoneRow(
  milestone: TimelineMilestone,
  scale: TimelineScale,
  asOf: IsoDate,
): TimelineRowLayout {
  const marks = markDeadline(milestone, scale, asOf);
  const days = [...lineDays(milestone), ...deadlineDays(milestone)];
  const given = { line: milestone, days, marks, lanes: [0], metrics: milestoneMetrics };
  const row = layoutRow(given, scale, asOf);
  return { ...row, height: milestoneRowHeight };
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

function layoutRow(
  given: {
    line: TimelineLine;
    days: readonly IsoDate[];
    marks: readonly DeadlineMark[];
    /** of each mark, from 0 */
    lanes: readonly number[];
    metrics: Metrics;
  },
  scale: TimelineScale,
  asOf: IsoDate,
): TimelineRowLayout {
  const { line, marks, lanes, metrics } = given;
  const { top, plan, gap, actual, label, lane, bottom } = metrics;
  const actualY = top + plan + gap;
  const laneY = actualY + actual + gap + label;
  const laneStep = label + lane + gap;
  const laneCount = largest(lanes, 0) + 1;
  const middle = top + plan / 2;
  const at = (y: number, height: number) => (bar: Omit<TimelineBar, "y" | "height">) => {
    return { ...bar, y, height };
  };
  return {
    height: laneY + (laneCount - 1) * laneStep + lane + bottom,
    bars: [
      ...ghostBars(line, scale).map(at(top - ghost.above, ghost.height)),
      ...planBars(line, scale).map(at(top, plan)),
      ...actualBars(line, scale, asOf).map(at(actualY, actual)),
    ],
    deadlines: marks.map((mark, index) => {
      return { ...mark, y: laneY + (lanes[index] ?? 0) * laneStep, height: lane };
    }),
    progressPoint: progressLinePoint(line, scale, { y: middle, asOf }),
    forecast: markForecast(line, scale).map((mark) => ({ ...mark, y: middle }))[0] ?? null,
    far: { ...findFarDays(given.days, scale), y: middle },
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
