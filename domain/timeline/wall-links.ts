import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { TimelineScale } from "#domain/chart/timeline-scale.ts";
import type { Dependency } from "#domain/schedule/dependency.ts";
import type { TimelineMilestone } from "./timeline-deadlines.ts";
import { drawLink, linkEnd, type TimelineLink } from "./timeline-links.ts";

/** A bar a link leads to that stands on another sheet: its row of the project, and its day. */
export interface ElsewhereEnd {
  readonly row: number;
  readonly on: IsoDate;
}

/** Where a link leaves a sheet, at its edge, and what lies that way. */
export interface LinkExit {
  readonly side: "left" | "right" | "top" | "bottom";
  readonly x: number;
  readonly y: number;
  readonly to: ElsewhereEnd;
}

/** A link (前置关系) as far as it lies on a sheet: horizontal in percent, vertical in pixels. */
export interface WallLink {
  readonly lines: readonly { x1: number; y1: number; x2: number; y2: number }[];
  /** null where its successor stands on another sheet */
  readonly head: (Pick<TimelineLink, "head"> & { readonly x: number; readonly y: number }) | null;
  readonly exits: readonly LinkExit[];
  readonly isCritical: boolean;
}

type LinkedRows = {
  /** the rows below the project's, on whatever sheet; null for one that is no milestone */
  readonly rows: readonly (TimelineMilestone | null)[];
  readonly links: readonly Dependency[];
  readonly isCritical: (link: Dependency) => boolean;
};

/** The part of a project's rows that a sheet shows. */
type Part = {
  readonly scale: TimelineScale;
  /** top of a row, also of one that stands on another sheet: above 0 or below `height` */
  readonly yOf: (row: number) => number;
  /** pixels the sheet has for rows */
  readonly height: number;
};

/**
 * The links of an open project on one sheet, clipped at its edges. One that only passes through is
 * drawn from edge to edge; one that does not touch the sheet is left out.
 */
export function layoutWallLinks({ rows, links, isCritical }: LinkedRows, part: Part): WallLink[] {
  const rowOf = new Map(rows.flatMap((milestone, row) => (milestone ? [[milestone.id, row]] : [])));
  const endOf = (row: number | undefined, edge: string | undefined) => {
    const milestone = row === undefined ? null : rows[row];
    const end = milestone && linkEnd(milestone, edge === "F" ? "finish" : "start", part.scale);
    return end && row !== undefined ? { ...end, row } : null;
  };
  return links.flatMap((link) => {
    const from = endOf(rowOf.get(link.predecessorId), link.type[0]);
    const to = endOf(rowOf.get(link.successorId), link.type[1]);
    const clipped = from && to && clipLink(from, to, part);
    return clipped ? [{ ...clipped, isCritical: isCritical(link) }] : [];
  });
}

type End = ElsewhereEnd & { readonly x: number };

/** Down or up from the predecessor, then across to the successor; null where nothing is on the sheet. */
function clipLink(from: End, to: End, { yOf, height }: Part): Omit<WallLink, "isCritical"> | null {
  const drawn = drawLink({ fromX: from.x, toX: to.x, rowsAbove: to.row - from.row });
  const top = yOf(to.row);
  const [fromY, toY] = [top + drawn.fromY, top + drawn.toY];
  const down = crossing({ at: drawn.fromX, size: 100 }, [fromY, toY], height);
  const across = crossing({ at: toY, size: height }, [drawn.fromX, drawn.toX], 100);
  const isHeadHere = isWithin(drawn.toX, 100) && isWithin(toY, height);
  if (!down && !across && !isHeadHere) return null;
  const exits = [
    ...exitsOf(down, [from, to]).map(({ isFirst, to: end }): LinkExit => {
      const side = isFirst ? "top" : "bottom";
      return { side, x: drawn.fromX, y: isFirst ? 0 : height, to: end };
    }),
    ...exitsOf(across, [from, to]).map(({ isFirst, to: end }): LinkExit => {
      const side = isFirst ? "left" : "right";
      return { side, x: isFirst ? 0 : 100, y: toY, to: end };
    }),
  ];
  const lines = [
    ...(down ? [{ x1: drawn.fromX, y1: down.low, x2: drawn.fromX, y2: down.high }] : []),
    ...(across ? [{ x1: across.low, y1: toY, x2: across.high, y2: toY }] : []),
  ];
  const head = isHeadHere ? { head: drawn.head, x: drawn.toX, y: toY } : null;
  return { lines, head, exits };
}

/** What of a stretch lies between 0 and a size, and whether its beginning or its end does not. */
interface Crossing {
  readonly low: number;
  readonly high: number;
  readonly startBeyond: "before" | "after" | null;
  readonly endBeyond: "before" | "after" | null;
}

function crossing(
  line: { readonly at: number; readonly size: number },
  [start, end]: readonly [number, number],
  size: number,
): Crossing | null {
  if (start === end || !isWithin(line.at, line.size)) return null;
  const low = Math.max(0, Math.min(start, end));
  const high = Math.min(size, Math.max(start, end));
  const beyond = (place: number) => (place < 0 ? "before" : place > size ? "after" : null);
  return low < high ? { low, high, startBeyond: beyond(start), endBeyond: beyond(end) } : null;
}

/** Beyond the beginning of a stretch lies the predecessor, beyond its end the successor. */
function exitsOf(crossed: Crossing | null, [from, to]: readonly [End, End]) {
  const ends = [
    { beyond: crossed?.startBeyond, to: from },
    { beyond: crossed?.endBeyond, to },
  ];
  return ends.flatMap(({ beyond, to: { row, on } }) =>
    beyond ? [{ isFirst: beyond === "before", to: { row, on } }] : [],
  );
}

function isWithin(place: number, size: number): boolean {
  return place >= 0 && place <= size;
}
