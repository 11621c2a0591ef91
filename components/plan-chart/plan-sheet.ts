import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { DayArithmetic } from "#domain/calendar/day-arithmetic.ts";
import { type PlanCalendar, planArithmetic } from "#domain/calendar/plan-calendar.ts";
import type { TimelineScale } from "#domain/chart/timeline-scale.ts";
import { foldGroupOf, unfoldRows, writeFolded } from "#domain/plan/folded-groups.ts";
import type { PlanDraftRow } from "#domain/plan/plan-draft.ts";
import { type GroupHeading, layoutHeadings } from "#domain/plan-chart/group-headings.ts";
import {
  layoutPicture,
  type PictureStrip,
  pictureScale,
} from "#domain/plan-chart/picture-layout.ts";
import { type PlanDeadlines, picturePlan } from "#domain/plan-chart/plan-picture.ts";
import { countingCalendar, type PublishedDays } from "./published-days.ts";

/** What a plan is drawn with that nobody types. */
export interface SheetGiven {
  readonly published: PublishedDays;
  readonly deadlines: PlanDeadlines;
  readonly asOf: IsoDate;
}

/** The rows of a plan as they are typed at the moment, and the chart of them. */
export interface PlanSheet {
  /** Told of every change of the chart, and of what is said. */
  subscribe(listener: () => void): () => void;
  rows(): readonly PlanDraftRow[];
  arithmetic(): DayArithmetic;
  /** The chart of one row, the same object as long as nothing in it changes. */
  strip(row: number): PictureStrip | undefined;
  /** The heading above a row that begins a group. */
  heading(row: number): GroupHeading | null;
  /** A row of a folded group is not shown. */
  isFolded(row: number): boolean;
  /** The folded groups, as the form carries them. */
  folded(): string;
  /** Folds the group of a row, or unfolds it, and answers whether it is folded now. */
  fold(row: number): boolean;
  /** Something was done with these rows: they are seen, under the headings they have now. */
  reveal(rows: readonly number[]): void;
  scale(): TimelineScale;
  hasLoop(): boolean;
  readonly asOf: IsoDate;
  /** A key was pressed in a field: the chart follows at the next pause. */
  type(row: number, typed: Partial<PlanDraftRow>): void;
  count(calendar: PlanCalendar): void;
  /** Other rows, drawn at once; while a bar is held the window stays. */
  show(rows: readonly PlanDraftRow[], options?: { isHeld: boolean }): void;
  open(rows: readonly PlanDraftRow[], calendar: PlanCalendar): void;
}

type Drawn = {
  readonly strips: readonly PictureStrip[];
  readonly headings: readonly (GroupHeading | null)[];
  readonly isFolded: readonly boolean[];
  readonly scale: TimelineScale;
  readonly hasLoop: boolean;
};

/** Shorter than the pause after a word, longer than that between two keys. */
const pauseMs = 90;

/** Where every row of a long plan has moved, the page takes keys between so many of them. */
const toldPerTurn = 60;

/** What the chart depends on: a place in time, and a heading; a name or a weight is drawn nowhere. */
const drawnFields: readonly string[] = [
  "startOn",
  "finishOn",
  "duration",
  "predecessors",
  "groupName",
] satisfies (keyof PlanDraftRow)[];

/** Makes the sheet of a plan with these rows. It draws when it is first asked for a part of it. */
export function makePlanSheet(
  opened: { rows: readonly PlanDraftRow[]; calendar: PlanCalendar; folded: ReadonlySet<string> },
  given: SheetGiven,
): PlanSheet {
  let { rows, calendar, folded } = opened;
  let drawn: Drawn | undefined;
  let isStale = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const published = countingCalendar(given.published);
  const arithmetic = () => planArithmetic(calendar, published);
  const draw = (held?: TimelineScale): Drawn => {
    const picture = picturePlan(rows, { ...given, arithmetic: arithmetic() });
    const next = held ?? keptScale(drawn?.scale, pictureScale(picture, given.asOf));
    const strips = layoutPicture(picture, next).map((strip, index) =>
      kept(drawn?.strips[index], strip),
    );
    const headings = layoutHeadings(rows, { strips, scale: next, folded }).map((heading, index) =>
      kept(drawn?.headings[index], heading),
    );
    const isFolded = rows.map(({ groupName }) => folded.has(groupName));
    return { strips, headings, isFolded, scale: next, hasLoop: picture.hasLoop };
  };
  const current = () => {
    if (isStale || !drawn) drawn = draw();
    isStale = false;
    return drawn;
  };
  const tell = () => {
    clearTimeout(timer);
    for (const listener of listeners) listener();
  };
  const tellInTurns = (left: readonly (() => void)[]) => {
    for (const listener of left.slice(0, toldPerTurn)) if (listeners.has(listener)) listener();
    const rest = left.slice(toldPerTurn);
    if (rest.length > 0) timer = setTimeout(tellInTurns, 0, rest);
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      isStale = true;
      current();
      timer = setTimeout(tellInTurns, 0, [...listeners]);
    }, pauseMs);
  };
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    rows: () => rows,
    arithmetic,
    strip: (row) => current().strips[row - 1],
    heading: (row) => current().headings[row - 1] ?? null,
    isFolded: (row) => current().isFolded[row - 1] ?? false,
    folded: () => writeFolded(folded),
    fold(row) {
      folded = foldGroupOf(folded, rows, row);
      isStale = true;
      tell();
      return current().isFolded[row - 1] ?? false;
    },
    reveal(shown) {
      folded = unfoldRows(folded, rows, shown);
      isStale = true;
      tell();
    },
    scale: () => current().scale,
    hasLoop: () => current().hasLoop,
    asOf: given.asOf,
    type(row, typed) {
      rows = rows.map((each, index) => (index === row - 1 ? { ...each, ...typed } : each));
      // At once, and not when the field is left: a heading put in while a button is pressed moves it away.
      if (typed.groupName !== undefined) folded = unfoldRows(folded, rows, [row]);
      if (Object.keys(typed).some((field) => drawnFields.includes(field))) later();
    },
    count(next) {
      calendar = next;
      later();
    },
    show(next, { isHeld } = { isHeld: false }) {
      rows = next;
      drawn = draw(isHeld ? current().scale : undefined);
      isStale = false;
      tell();
    },
    open(next, counted) {
      rows = next;
      calendar = counted;
      isStale = true;
      tell();
    },
  };
}

/** A part of the chart that is as it was stays the same object: nothing draws it again. */
function kept<Part>(before: Part | undefined, part: Part): Part {
  return before && JSON.stringify(before) === JSON.stringify(part) ? before : part;
}

function keptScale(before: TimelineScale | undefined, scale: TimelineScale): TimelineScale {
  return before && before.from === scale.from && before.to === scale.to ? before : scale;
}
