import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { roundPercent, type TimelineScale } from "#domain/chart/timeline-scale.ts";
import { clipSpan, type Span } from "#domain/chart/timeline-span.ts";
import { type ProgressLineRow, progressLinePercent } from "./progress-line.ts";

/** From a day to a day, both included. */
export interface Stretch {
  readonly startOn: IsoDate;
  readonly finishOn: IsoDate;
}

/** When it is forecast to be finished: evenly likely, and by 85 %. */
export interface TimelineForecast {
  readonly p50On: IsoDate;
  readonly p85On: IsoDate | null;
}

/** Plan and fact of one line of the timeline, as of the day it is drawn for. */
export interface TimelineLine extends ProgressLineRow {
  /** planned as a moment: a diamond on its day */
  readonly isMoment: boolean;
  /** the plan of the first baseline; null where the plan in force is still that one */
  readonly original: Stretch | null;
  readonly forecast: TimelineForecast | null;
  readonly startedOn: IsoDate | null;
  /** the day it was done; null while it runs, or when the source gives no day */
  readonly finishedOn: IsoDate | null;
}

/** Horizontal in percent of the width, vertical in pixels from the top of the project's drawing. */
export interface TimelineBar extends Span {
  /** a `moment` has no width; all else has */
  readonly kind: "ghost" | "plan" | "progress" | "actual" | "moment";
  /** `open` runs to the day looked at; `unknown`: done, but nobody says when */
  readonly end: "closed" | "open" | "unknown";
  readonly y: number;
  readonly height: number;
}

/** A bar before its line gives it a height. */
export type FlatBar = Omit<TimelineBar, "y" | "height">;

/** The first baseline where the plan has moved since: a ghost above the plan. */
export function ghostBars({ original }: TimelineLine, scale: TimelineScale): FlatBar[] {
  if (original === null) return [];
  const { startOn, finishOn } = original;
  return clipSpan(scale.x(startOn), scale.xEnd(finishOn)).map((span) =>
    bar("ghost", "closed", span),
  );
}

/** The plan, and the part of it the reported percent has reached. */
export function planBars(line: TimelineLine, scale: TimelineScale): FlatBar[] {
  const plan = planEdges(line, scale);
  if (plan === null) return [];
  if (line.isMoment) return momentMark(plan, line);
  const { percent } = line;
  const reached = percent === null ? [] : clipSpan(plan.left, xOnPlan(plan, percent));
  return [
    ...clipSpan(plan.left, plan.right).map((span) => bar("plan", "closed", span)),
    ...reached.map((span) => bar("progress", line.isDone ? "closed" : "open", span)),
  ];
}

/** In the middle of its day; nothing where that lies outside the window. */
function momentMark(plan: PlanEdges, { isDone }: TimelineLine): FlatBar[] {
  const x = middleOf(plan);
  const mark = { x, width: 0, clippedLeft: false, clippedRight: false };
  return x < 0 || x > 100 ? [] : [bar("moment", isDone ? "closed" : "open", mark)];
}

function middleOf({ left, right }: PlanEdges): number {
  return roundPercent((left + right) / 2);
}

/** What happened: from the start to the finish, or to the day looked at while it runs. */
export function actualBars(line: TimelineLine, scale: TimelineScale, asOf: IsoDate): FlatBar[] {
  const startedOn = line.startedOn ?? line.finishedOn;
  if (startedOn === null || startedOn > asOf) return [];
  const isFinished = line.finishedOn !== null && line.finishedOn <= asOf;
  const lastOn = isFinished ? (line.finishedOn ?? asOf) : asOf;
  const end = isFinished ? "closed" : line.isDone ? "unknown" : "open";
  return clipSpan(scale.x(startedOn), scale.xEnd(lastOn)).map((span) => bar("actual", end, span));
}

function bar(kind: TimelineBar["kind"], end: TimelineBar["end"], span: Span): FlatBar {
  return { kind, end, ...span };
}

type PlanEdges = { left: number; right: number };

function planEdges(line: TimelineLine, scale: TimelineScale): PlanEdges | null {
  const { plannedStartOn, plannedFinishOn } = line;
  if (plannedStartOn === null || plannedFinishOn === null) return null;
  return { left: scale.x(plannedStartOn), right: scale.xEnd(plannedFinishOn) };
}

function xOnPlan({ left, right }: PlanEdges, percent: number): number {
  return roundPercent(left + ((right - left) * percent) / 100);
}

/**
 * A point of the progress line: on the planned bar at its percent, from the top of that bar to the
 * bottom of the actual one, in pixels.
 */
export interface FrontPoint {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Where the progress line stands on the planned bar of a row; null where it is not bent, and where
 * that part of the bar lies outside the window.
 */
export function progressLinePoint(
  line: TimelineLine,
  scale: TimelineScale,
  { top, bottom, asOf }: { top: number; bottom: number; asOf: IsoDate },
): FrontPoint | null {
  const plan = planEdges(line, scale);
  const percent = progressLinePercent(line, asOf);
  if (plan === null || percent === null || clipSpan(plan.left, plan.right).length === 0)
    return null;
  const x = xOnPlan(plan, percent);
  return x < 0 || x > 100 ? null : { x, top, bottom };
}

/** Marks of the forecast inside the window: P50, and a whisker to P85. */
export interface ForecastMark {
  /** right edge of the day; null outside the window */
  readonly p50X: number | null;
  readonly p85X: number | null;
  /** the stretch between the two that is seen */
  readonly span: Span | null;
}

/** Nothing without a forecast, or when all of it lies outside the window. */
export function markForecast({ forecast }: TimelineLine, scale: TimelineScale): ForecastMark[] {
  if (forecast === null) return [];
  const inside = (x: number) => (x < 0 || x > 100 ? null : x);
  const p50 = scale.xEnd(forecast.p50On);
  const p85 = forecast.p85On === null ? null : scale.xEnd(forecast.p85On);
  const [span = null] = p85 === null ? [] : clipSpan(p50, p85);
  const mark = { p50X: inside(p50), p85X: p85 === null ? null : inside(p85), span };
  return mark.p50X === null && mark.p85X === null && span === null ? [] : [mark];
}
