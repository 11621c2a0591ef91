import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { roundPercent, type TimelineScale } from "#domain/chart/timeline-scale.ts";
import { clipSpan, type Span } from "#domain/chart/timeline-span.ts";
import {
  type Commitment,
  type Deadline,
  type DeadlinePrecision,
  daysOverdue,
} from "#domain/milestone/deadline.ts";
import type { TimelineLine } from "./timeline-bars.ts";

/** A milestone on the timeline, with the deadline in force. */
export interface TimelineMilestone extends TimelineLine {
  readonly id: string;
  readonly deadline: Deadline | null;
}

/** A deadline drawn as the interval it is. */
export interface TimelineDeadline extends Span {
  readonly milestoneId: string;
  readonly y: number;
  readonly height: number;
  readonly precision: DeadlinePrecision;
  readonly commitment: Commitment | null;
  readonly overdue: boolean;
  readonly isMet: boolean;
  /** its last day, on which its flag stands; where the window ends before it there is no flag */
  readonly lastOn: IsoDate;
  /** null while it is not met, or when the source gives no day */
  readonly metOn: IsoDate | null;
  /** without a first day: drawn as a stroke that fades in towards its last day */
  readonly fadesIn: boolean;
  /** whether its words begin or end at its last day: they run to where there is more room */
  readonly labelSide: "start" | "end";
}

/** Percent of the width over which a deadline without a first day fades in. */
const fadeWidth = 4;

/** Percent of the width kept free for the words of a deadline, unless somebody knows better. */
const labelWidth = 45;

/** A deadline before its line gives it a lane. */
export type DeadlineMark = Omit<TimelineDeadline, "y" | "height">;

/** The mark of a milestone's deadline; none without a last day or outside the window. */
export function markDeadline(
  milestone: TimelineMilestone,
  scale: TimelineScale,
  asOf: IsoDate,
): DeadlineMark[] {
  const { id: milestoneId, deadline, isDone, finishedOn } = milestone;
  if (deadline === null || deadline.to === null) return [];
  const lastOn = deadline.to;
  const right = scale.xEnd(deadline.to);
  const left = deadline.from === null ? roundPercent(right - fadeWidth) : scale.x(deadline.from);
  return clipSpan(left, right).map((span) => ({
    milestoneId,
    ...span,
    clippedLeft: span.clippedLeft && deadline.from !== null,
    precision: deadline.precision,
    commitment: deadline.commitment,
    overdue: !isDone && daysOverdue(deadline, asOf) > 0,
    isMet: isDone,
    lastOn,
    metOn: finishedOn,
    fadesIn: deadline.from === null,
    labelSide: span.x + span.width <= 50 ? "start" : "end",
  }));
}

/**
 * A lane for each mark with its words, so that none covers another: from left to right, the first
 * lane whose last mark ends where this one begins or before.
 */
export function assignLanes(
  marks: readonly DeadlineMark[],
  wordsWidth: (milestoneId: string) => number = () => labelWidth,
): number[] {
  const ends: number[] = [];
  const lanes: number[] = marks.map(() => 0);
  const leftToRight = marks.map((mark, index) => {
    return { ...reachOf(mark, wordsWidth(mark.milestoneId)), index };
  });
  leftToRight.sort((a, b) => a.left - b.left);
  for (const { left, right, index } of leftToRight) {
    const free = ends.findIndex((end) => end <= left);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = right;
    lanes[index] = lane;
  }
  return lanes;
}

function reachOf({ x, width, labelSide }: DeadlineMark, words: number) {
  const right = roundPercent(x + width);
  return labelSide === "start"
    ? { left: x, right: right + words }
    : { left: Math.min(x, right - words), right };
}

/** Deadlines a closed project shows; the others are in its milestones. */
const shownWhenClosed = 4;

/**
 * The milestones whose deadlines the row of a closed project carries, in their order: those still
 * to be met, the longest overdue and the nearest first, then the ones met last.
 *
 * @example
 * closedDeadlines(milestones).length //=> 4 at most
 */
export function closedDeadlines<M extends Pick<TimelineMilestone, "deadline" | "isDone">>(
  milestones: readonly M[],
): M[] {
  const dated = milestones.filter(({ deadline }) => deadline?.to);
  const byDay = (a: M, b: M) => ((a.deadline?.to ?? "") < (b.deadline?.to ?? "") ? -1 : 1);
  const open = dated.filter(({ isDone }) => !isDone).sort(byDay);
  const met = dated.filter(({ isDone }) => isDone).sort((a, b) => byDay(b, a));
  const shown = new Set([...open, ...met].slice(0, shownWhenClosed));
  return dated.filter((milestone) => shown.has(milestone));
}
