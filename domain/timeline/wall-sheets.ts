import { addDays, daysBetween, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { addMonths, startOfMonth } from "#domain/calendar/calendar-period.ts";
import type { TimelineWindow } from "./timeline-window.ts";

/** Sheets the wall chart is printed on, all of them landscape. */
export const papers = ["A4", "A3", "A2", "A1", "A0"] as const;
export type Paper = (typeof papers)[number];

export interface PaperSize {
  readonly widthMm: number;
  readonly heightMm: number;
  /** how much larger letters are than on A4: a larger sheet is read from further away */
  readonly enlargement: number;
}

/** ISO 216. */
export const paperSizes: Record<Paper, PaperSize> = {
  A4: { widthMm: 297, heightMm: 210, enlargement: 1 },
  A3: { widthMm: 420, heightMm: 297, enlargement: 1.15 },
  A2: { widthMm: 594, heightMm: 420, enlargement: 1.5 },
  A1: { widthMm: 841, heightMm: 594, enlargement: 1.9 },
  A0: { widthMm: 1189, heightMm: 841, enlargement: 2.5 },
};

/** A CSS pixel is a 96th of an inch of 25.4 mm. */
const pixelsPerMm = 96 / 25.4;

/**
 * How large a sheet is in the units it is drawn in: pixels at the size of letters on A4.
 *
 * @example
 * drawnSize("A4") //=> { width: 1123, height: 794 }
 */
export function drawnSize(paper: Paper): { readonly width: number; readonly height: number } {
  const { widthMm, heightMm, enlargement } = paperSizes[paper];
  const drawn = (mm: number) => Math.round((mm * pixelsPerMm) / enlargement);
  return { width: drawn(widthMm), height: drawn(heightMm) };
}

/** A row of a wall chart as far as its place on a sheet goes. */
interface PlacedRow {
  readonly height: number;
  /** does not end a sheet: the heading of a group, a project with its milestones */
  readonly staysWithNext?: boolean;
}

/**
 * Rows put on as many sheets as they need, in order. A row that has to stay with the next one does
 * not end a sheet, and a sheet that begins below headings begins with them again. A row that is
 * higher than a sheet has one to itself.
 *
 * @param room pixels a sheet has for rows
 * @param headsOf the headings a row stands below, to be repeated where it begins a sheet
 * @example
 * fillSheets([{ height: 40 }, { height: 40 }, { height: 40 }], 100) //=> two sheets, of 2 and 1 rows
 */
export function fillSheets<R extends PlacedRow>(
  rows: readonly R[],
  room: number,
  headsOf: (row: R) => readonly R[] = () => [],
): R[][] {
  const sheets: R[][] = [];
  let sheet: R[] = [];
  const begin = (carried: readonly R[]) => {
    const [first] = carried;
    sheet = [...(first ? headsOf(first) : []), ...carried];
  };
  for (const row of rows) {
    if (sheet.length === 0) begin([row]);
    else if (heightOf(sheet) + row.height <= room) sheet.push(row);
    else {
      const kept = lastThatMayEnd(sheet) + 1;
      const carried = kept > 0 ? sheet.splice(kept) : [];
      sheets.push(sheet);
      begin([...carried, row]);
    }
  }
  return sheet.length > 0 ? [...sheets, sheet] : sheets;
}

function heightOf(rows: readonly PlacedRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

function lastThatMayEnd(sheet: readonly PlacedRow[]): number {
  return sheet.findLastIndex(({ staysWithNext }) => !staysWithNext);
}

/**
 * A window cut into parts side by side, each from the first of a month where the window is long
 * enough for that.
 *
 * @example
 * cutWindow({ from: "2015-01-01", to: "2015-12-31" }, 2)
 * //=> [{ from: "2015-01-01", to: "2015-06-30" }, { from: "2015-07-01", to: "2015-12-31" }]
 */
export function cutWindow({ from, to }: TimelineWindow, parts: number): TimelineWindow[] {
  const days = daysBetween(from, to) + 1;
  const count = Math.max(1, Math.min(parts, days));
  const starts = Array.from({ length: count }, (_, index) => {
    const on = addDays(from, Math.round((days * index) / count));
    return index === 0 || days / count < 62 ? on : nearestMonth(on);
  });
  return starts.map((start, index) => {
    const next = starts[index + 1];
    return { from: start, to: next === undefined ? to : addDays(next, -1) };
  });
}

function nearestMonth(on: IsoDate): IsoDate {
  const first = startOfMonth(on);
  return daysBetween(first, on) < 15 ? first : addMonths(first, 1);
}
