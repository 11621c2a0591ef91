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
  /** the first one it had; null where that is the one in force */
  readonly oldDeadline: Deadline | null;
}

/** What tells a deadline's colour. */
export interface DeadlineTone {
  readonly overdue: boolean;
  readonly isMet: boolean;
}

/** A deadline drawn as the interval it is. */
export interface TimelineDeadline extends Span, DeadlineTone {
  readonly milestoneId: string;
  readonly y: number;
  readonly height: number;
  readonly precision: DeadlinePrecision;
  readonly commitment: Commitment | null;
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

/** A deadline before its line gives it a lane. */
export type DeadlineMark = Omit<TimelineDeadline, "y" | "height">;

/**
 * The mark of a milestone's deadline; none without a last day, and none where no day of it is in the
 * window: that one is named at the edge (`gatherEdges`).
 */
export function markDeadline(
  milestone: TimelineMilestone,
  scale: TimelineScale,
  asOf: IsoDate,
): DeadlineMark[] {
  const { id: milestoneId, deadline, finishedOn } = milestone;
  if (deadline === null || deadline.to === null) return [];
  const lastOn = deadline.to;
  const { left, right } = deadlineEdges({ ...deadline, to: lastOn }, scale);
  return clipSpan(left, right).map((span) => ({
    milestoneId,
    ...span,
    clippedLeft: span.clippedLeft && deadline.from !== null,
    precision: deadline.precision,
    commitment: deadline.commitment,
    ...toneOf(milestone, asOf),
    lastOn,
    metOn: finishedOn,
    fadesIn: deadline.from === null,
    labelSide: span.x + span.width <= 50 ? "start" : "end",
  }));
}

/** The edges of an interval, also outside the window; without a first day it is as long as it fades in. */
export function deadlineEdges(
  { from, to }: { readonly from: IsoDate | null; readonly to: IsoDate },
  scale: TimelineScale,
): { left: number; right: number } {
  const right = scale.xEnd(to);
  return { left: from === null ? roundPercent(right - fadeWidth) : scale.x(from), right };
}

/** Overdue after its last day, as long as it is not met. */
export function toneOf(
  { deadline, isDone }: Pick<TimelineMilestone, "deadline" | "isDone">,
  asOf: IsoDate,
): DeadlineTone {
  const isPast = deadline !== null && daysOverdue(deadline, asOf) > 0;
  return { overdue: !isDone && isPast, isMet: isDone };
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
