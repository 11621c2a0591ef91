import { addDays, daysBetween, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { findFarDays } from "#domain/chart/near-span.ts";
import { thinTicks } from "#domain/chart/thin-ticks.ts";
import { roundPercent, timelineScale, timelineWindow } from "#domain/chart/timeline-scale.ts";
import { clipSpan } from "#domain/chart/timeline-span.ts";
import type { TimelineTick } from "#domain/chart/timeline-tick.ts";
import { isUnknownPercent, type PercentRange } from "#domain/forecast/progress.ts";
import type { CurvePoint } from "#domain/forecast/s-curve.ts";
import type { ProjectCurve } from "#domain/portfolio/project-curve.ts";

/** A place in the drawing: `x` in percent of its width, `y` in percent of its height from the top. */
export interface CurvePlace {
  readonly x: number;
  readonly y: number;
}

export type CurveLineName = "original" | "planned" | "reported";

export interface CurveLine {
  readonly name: CurveLineName;
  readonly places: readonly CurvePlace[];
  readonly end: CurvePlace & CurvePoint;
}

export interface CurveMark {
  readonly name: "p50" | "p85" | "far";
  readonly on: IsoDate;
  /** The right edge of the day; 100 where it lies beyond the drawing, 0 where before it. */
  readonly x: number;
  readonly isBeyond: boolean;
}

export interface CurveLayout {
  /** What can be drawn; ghost first, reports last. */
  readonly lines: readonly CurveLine[];
  /** The milestone-weighted percent on the day looked at; null also where nothing of it is known. */
  readonly weighted: {
    readonly x: number;
    readonly fromY: number;
    readonly toY: number;
    readonly percent: PercentRange;
  } | null;
  /** The end of the day looked at. */
  readonly today: number;
  readonly deadline: { readonly x: number; readonly width: number } | null;
  readonly marks: readonly CurveMark[];
  readonly ticks: readonly TimelineTick[];
}

/** A forecast may lie decades off: the axis goes on for one length of everything else at the most. */
const longestTail = 1;

/** So narrow a column has no room for its name on a phone, in percent of the width. */
const narrowestName = 14;

/**
 * The geometry of the S-curves: days to the right, percent upwards. A percent stands at the end of
 * its day. A mark that lies further off than all else is long is put at the edge and says so.
 *
 * @example
 * layoutCurve(curve).lines.map(({ name }) => name) //=> ["planned", "reported"]
 */
export function layoutCurve(curve: ProjectCurve): CurveLayout {
  const { asOf, deadline } = curve;
  const scale = timelineScale({ ...windowOf(curve), zoom: "quarter" });
  const pointOf = ({ on, percent }: CurvePoint) => ({ x: scale.xEnd(on), y: 100 - percent });
  const lines = (["original", "planned", "reported"] as const).flatMap((name): CurveLine[] => {
    const places = seenPlaces(curve[name].map(pointOf));
    const [end, place] = [curve[name].at(-1), places.at(-1)];
    return end && place ? [{ name, places, end: { ...end, ...place } }] : [];
  });
  const marks = [
    { name: "p50" as const, on: curve.p50On },
    { name: "p85" as const, on: curve.p85On },
  ].flatMap(({ name, on }): CurveMark[] => {
    if (on === null) return [];
    const isBeyond = on > scale.to;
    return [{ name, on, x: isBeyond ? 100 : scale.xEnd(on), isBeyond }];
  });
  const { before, after } = findFarDays(drawnDays(curve), scale);
  const far = [after, before].flatMap((on): CurveMark[] =>
    on === null ? [] : [{ name: "far", on, x: on > scale.to ? 100 : 0, isBeyond: true }],
  );
  return {
    lines,
    weighted: weightedMark(curve.weighted, scale.xEnd(asOf)),
    today: scale.xEnd(asOf),
    deadline: deadlineBand(deadline, scale),
    marks: [...marks, ...far].slice(0, mostMarks),
    ticks: readableTicks(scale.ticks),
  };
}

function weightedMark(percent: PercentRange | null, x: number): CurveLayout["weighted"] {
  if (percent === null || isUnknownPercent(percent)) return null;
  return { x, fromY: 100 - percent.from, toY: 100 - percent.to, percent };
}

/** Below the axis is room for three, beside the deadline. */
const mostMarks = 3;

/** First and last days of the lines, and the deadline. */
function drawnDays({ planned, original, reported, deadline }: ProjectCurve): IsoDate[] {
  const ends = [planned[0], original[0], reported[0], planned.at(-1), original.at(-1)];
  return [...ends.map((point) => point?.on), deadline?.from, deadline?.to].filter(
    (on) => on !== null && on !== undefined,
  );
}

/** The part of a line inside the drawing, cut at its edges. */
function seenPlaces(places: readonly CurvePlace[]): CurvePlace[] {
  return places.flatMap((place, index): CurvePlace[] => {
    const cuts = [0, 100].flatMap((edge) => cutAt(edge, places[index - 1], place));
    return place.x < 0 || place.x > 100 ? cuts : [...cuts, place];
  });
}

/** Where the way from one place to the next crosses an edge. */
function cutAt(edge: number, from: CurvePlace | undefined, to: CurvePlace): CurvePlace[] {
  if (!from || from.x < edge === to.x < edge || to.x === edge || from.x === edge) return [];
  const share = (edge - from.x) / (to.x - from.x);
  return [{ x: edge, y: roundPercent(from.y + share * (to.y - from.y)) }];
}

function windowOf(curve: ProjectCurve): { from: IsoDate; to: IsoDate } {
  const { asOf, p50On, p85On } = curve;
  const all = timelineWindow(drawnDays(curve), asOf);
  const length = daysBetween(all.from, all.to);
  const furthest = addDays(all.to, Math.round(length * longestTail));
  const reachable = [p50On, p85On].filter((on) => on !== null && on <= furthest);
  return timelineWindow([all.from, all.to, ...reachable], asOf);
}

/** An open beginning stands at the last day: a deadline named by one day is that day. */
function deadlineBand(
  deadline: ProjectCurve["deadline"],
  scale: ReturnType<typeof timelineScale>,
): CurveLayout["deadline"] {
  if (deadline === null || deadline.to === null) return null;
  const [seen] = clipSpan(scale.x(deadline.from ?? deadline.to), scale.xEnd(deadline.to));
  return seen ? { x: seen.x, width: seen.width } : null;
}

/** Years where they have room; quarters only where all of them have. */
function readableTicks(ticks: readonly TimelineTick[]): TimelineTick[] {
  const widths = ticks.flatMap(({ x, level }, index) => {
    const next = ticks.slice(index + 1).find((tick) => tick.level === level);
    return level === "minor" && next ? [next.x - x] : [];
  });
  const hasRoom = widths.every((width) => width >= narrowestName);
  const years = thinTicks(
    ticks.filter(({ level }) => level === "major"),
    narrowestName,
  );
  const isShown = new Set(hasRoom ? ticks : years);
  return ticks.filter((tick) => isShown.has(tick));
}
