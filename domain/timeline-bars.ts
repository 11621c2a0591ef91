import type { IsoDate } from "./calendar-day.ts";
import { roundPercent, type TimelineScale } from "./timeline-scale.ts";
import { clipSpan, type Span } from "./timeline-span.ts";

/** Plan and fact of one line of the timeline, as of the day it is drawn for. */
export interface TimelineLine {
  readonly plannedStartOn: IsoDate | null;
  readonly plannedFinishOn: IsoDate | null;
  readonly startedOn: IsoDate | null;
  /** the day it was done; null while it runs, or when the source gives no day */
  readonly finishedOn: IsoDate | null;
  readonly isDone: boolean;
  readonly percent: number | null;
}

/** Horizontal in percent of the width, vertical in pixels from the top of the project's drawing. */
export interface TimelineBar extends Span {
  readonly kind: "plan" | "progress" | "actual";
  /** `open` runs to the day looked at; `unknown`: done, but nobody says when */
  readonly end: "closed" | "open" | "unknown";
  readonly y: number;
  readonly height: number;
}

/** A bar before its line gives it a height. */
export type FlatBar = Omit<TimelineBar, "y" | "height">;

/** The plan, and the part of it the reported percent has reached. */
export function planBars(line: TimelineLine, scale: TimelineScale): FlatBar[] {
  const plan = planEdges(line, scale);
  if (plan === null) return [];
  const reached = frontX(line, scale);
  return [
    ...clipSpan(plan.left, plan.right).map((span) => bar("plan", "closed", span)),
    ...(reached === null ? [] : clipSpan(plan.left, reached)).map((span) =>
      bar("progress", line.isDone ? "closed" : "open", span),
    ),
  ];
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

function planEdges(line: TimelineLine, scale: TimelineScale) {
  const { plannedStartOn, plannedFinishOn } = line;
  if (plannedStartOn === null || plannedFinishOn === null) return null;
  return { left: scale.x(plannedStartOn), right: scale.xEnd(plannedFinishOn) };
}

function frontX(line: TimelineLine, scale: TimelineScale): number | null {
  const plan = planEdges(line, scale);
  if (plan === null || line.percent === null) return null;
  return roundPercent(plan.left + ((plan.right - plan.left) * line.percent) / 100);
}

/** Where the plan bar stands at the reported percent; null unless that part of it is drawn. */
export function frontPoint(line: TimelineLine, scale: TimelineScale, y: number) {
  const x = frontX(line, scale);
  const isDrawn = planBars(line, scale).length > 0;
  return x === null || !isDrawn || x < 0 || x > 100 ? null : { x, y };
}
