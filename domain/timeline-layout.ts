import type { IsoDate } from "./calendar-day.ts";
import {
  actualBars,
  frontPoint,
  planBars,
  type TimelineBar,
  type TimelineLine,
} from "./timeline-bars.ts";
import {
  assignLanes,
  type DeadlineMark,
  markDeadline,
  type TimelineDeadline,
  type TimelineMilestone,
} from "./timeline-deadlines.ts";
import type { TimelineScale } from "./timeline-scale.ts";

/** A project on the timeline: its baseline as the plan, its milestones nested below when open. */
export interface TimelineProject extends TimelineLine {
  readonly milestones: readonly TimelineMilestone[];
  readonly isOpen: boolean;
}

export interface TimelineLineLayout {
  readonly y: number;
  readonly height: number;
  readonly bars: readonly TimelineBar[];
  readonly deadlines: readonly TimelineDeadline[];
  /** where the plan bar stands at the reported percent: a point of the front line (前锋线) */
  readonly front: { readonly x: number; readonly y: number } | null;
}

export interface TimelineRowLayout {
  readonly height: number;
  /** right edge of the day looked at; null outside the window */
  readonly todayX: number | null;
  readonly summary: TimelineLineLayout;
  /** empty while the row is closed */
  readonly milestones: readonly (TimelineLineLayout & { readonly id: string })[];
}

/**
 * Vertical measures of a line in pixels; deadlines stack below the bars, one lane each with its
 * words above it. The name of a milestone stands above its bars, in `top`.
 */
const summaryMeasures = { top: 8, plan: 12, gap: 2, actual: 5, label: 15, lane: 6, bottom: 8 };
/** An open project names its deadlines on the lines of its milestones. */
const openSummaryMeasures = { ...summaryMeasures, label: 0, lane: 0, bottom: 4 };
const milestoneMeasures = { top: 20, plan: 8, gap: 2, actual: 4, label: 9, lane: 6, bottom: 6 };
type Measures = typeof summaryMeasures;

/**
 * The geometry of one project's row, one drawing per project. Closed, its summary line carries
 * the deadlines of all milestones, in as many lanes as they need; open, each milestone has a line
 * of its own and the summary keeps only the project's bars. What lies outside the window is
 * clipped and says on which side; what lies wholly outside is left out.
 */
export function layoutProjectRow(
  project: TimelineProject,
  scale: TimelineScale,
  asOf: IsoDate,
): TimelineRowLayout {
  const { milestones, isOpen } = project;
  const marks = isOpen
    ? []
    : milestones.flatMap((milestone) => markDeadline(milestone, scale, asOf));
  const summary = layoutLine(
    { line: project, marks, y: 0, measures: isOpen ? openSummaryMeasures : summaryMeasures },
    scale,
    asOf,
  );
  let y = summary.height;
  const nested = (isOpen ? milestones : []).map((milestone) => {
    const own = markDeadline(milestone, scale, asOf);
    const given = { line: milestone, marks: own, y, measures: milestoneMeasures };
    const layout = { id: milestone.id, ...layoutLine(given, scale, asOf) };
    y += layout.height;
    return layout;
  });
  return { height: y, todayX: todayX(scale, asOf), summary, milestones: nested };
}

function todayX(scale: TimelineScale, asOf: IsoDate): number | null {
  return asOf < scale.from || asOf > scale.to ? null : scale.xEnd(asOf);
}

function layoutLine(
  given: { line: TimelineLine; marks: readonly DeadlineMark[]; y: number; measures: Measures },
  scale: TimelineScale,
  asOf: IsoDate,
): TimelineLineLayout {
  const { line, marks, y, measures } = given;
  const planY = y + measures.top;
  const actualY = planY + measures.plan + measures.gap;
  const laneY = actualY + measures.actual + measures.gap + measures.label;
  const laneStep = measures.label + measures.lane + measures.gap;
  const lanes = assignLanes(marks);
  const laneCount = Math.max(1, ...lanes.map((lane) => lane + 1));
  return {
    y,
    height: laneY + (laneCount - 1) * laneStep + measures.lane + measures.bottom - y,
    bars: [
      ...planBars(line, scale).map((bar) => ({ ...bar, y: planY, height: measures.plan })),
      ...actualBars(line, scale, asOf).map((bar) => ({
        ...bar,
        y: actualY,
        height: measures.actual,
      })),
    ],
    deadlines: marks.map((mark, index) => {
      return { ...mark, y: laneY + (lanes[index] ?? 0) * laneStep, height: measures.lane };
    }),
    front: frontPoint(line, scale, planY + measures.plan / 2),
  };
}

/** Every day a project draws, for the window of the timeline. */
export function timelineDays(project: TimelineProject): IsoDate[] {
  const deadlines = project.milestones.flatMap(({ deadline }) => deadline ?? []);
  const days = [project, ...project.milestones].flatMap((line) => [
    line.plannedStartOn,
    line.plannedFinishOn,
    line.startedOn,
    line.finishedOn,
  ]);
  return [...days, ...deadlines.flatMap(({ from, to }) => [from, to])].filter((on) => on !== null);
}
