import { describe, expect, it, test } from "vitest";
import { addDays, daysBetween, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { roundPercent, type TimelineScale, timelineScale } from "#domain/chart/timeline-scale.ts";
import { type TimelineZoom, timelineZooms } from "#domain/chart/timeline-tick.ts";
import { rowDensities } from "#domain/timeline/row-density.ts";
import type { TimelineMilestone } from "#domain/timeline/timeline-deadlines.ts";
import {
  layoutMilestoneRow,
  layoutProjectRow,
  type TimelineProject,
} from "#domain/timeline/timeline-layout.ts";
import { chooseWindow, type TimelineWindow } from "#domain/timeline/timeline-window.ts";
import { cutWindow } from "#domain/timeline/wall-sheets.ts";
import { formatDay } from "#i18n/format-day.ts";
import { drawRow, promised, readDrawing, unknownLine } from "./draw-row.ts";

const days = Array.from({ length: 365 }, (_, day) => addDays("2015-01-01", day));
/** Of each kind of promise: to a day, a month, half a year, before a month, over the end of a year, of many years. */
const promises: readonly (readonly [IsoDate | null, IsoDate])[] = [
  ["2015-04-15", "2015-04-15"],
  ["2015-06-01", "2015-06-30"],
  ["2015-07-01", "2015-12-31"],
  [null, "2015-05-31"],
  ["2015-01-01", "2015-12-31"],
  ["2015-12-01", "2016-02-29"],
  ["2014-10-01", "2015-01-01"],
  ["2014-05-01", "2016-09-30"],
  ["2015-02-01", "2021-06-30"],
  ["1994-01-01", "1994-12-31"],
];
const milestones = promises.map((promise) => promised(promise));
const project: TimelineProject = { ...unknownLine, milestones, isOpen: false };

/** What one may look at on a day: from there, around it, and each sheet of it on the wall. */
function windowsOf(zoom: TimelineZoom, on: IsoDate): TimelineWindow[] {
  const chosen = chooseWindow({ zoom, from: on }, [project], on);
  const usual = chooseWindow({ zoom, from: null }, [project], on);
  const sheets = [2, 3, 4].flatMap((across) => cutWindow(chosen, across));
  return [chosen, usual, ...sheets];
}

const lastDays = promises.map(([, to]) => to).sort();
/** Where the flag of a day stands, reckoned anew: at the end of that day. */
function endOf(on: IsoDate, { from, to }: TimelineWindow): number {
  return roundPercent(((daysBetween(from, on) + 1) * 100) / (daysBetween(from, to) + 1));
}

const isIn = (on: IsoDate, { from, to }: TimelineWindow) => from <= on && on <= to;
const shortDay = (on: IsoDate | undefined) => (on ? formatDay(on, "zh", "short") : "");

describe.each(timelineZooms)(
  "seen by %s on every day of 2015, on the screen and on paper",
  (zoom) => {
    it("a milestone's flag stands on the last day of its deadline, or its date at the edge", () => {
      const counted = { flags: 0, before: 0, after: 0 };
      for (const asOf of days) {
        for (const window of windowsOf(zoom, asOf)) {
          const scale = timelineScale({ ...window, zoom });
          for (const milestone of milestones) counted[expectOneMark(milestone, scale, asOf)]++;
        }
      }
      expect(Math.min(...Object.values(counted))).toBeGreaterThan(1_000);
    });

    it("a closed project flags what is in the window, and counts the rest at its edges", () => {
      for (const asOf of days) {
        for (const window of windowsOf(zoom, asOf)) {
          const scale = timelineScale({ ...window, zoom });
          for (const density of rowDensities) expectClosedRow(scale, asOf, density);
        }
      }
    });
  },
);

/** The row of a milestone holds the one mark that is true of its deadline. */
function expectOneMark(
  milestone: TimelineMilestone,
  scale: TimelineScale,
  asOf: IsoDate,
): "flags" | "before" | "after" {
  const to = milestone.id;
  const row = layoutMilestoneRow(milestone, scale, asOf);
  const seen = readDrawing(drawRow(row, { scale, asOf, isNamed: false }));
  const side = to < scale.from ? "before" : "after";
  const expected = isIn(to, scale)
    ? { flags: [endOf(to, scale)], edges: [] }
    : { flags: [], edges: [{ side, date: shortDay(to), more: 0 }] };
  if (!equals(seen, expected)) expect(seen, `${to} in ${name(scale)}`).toEqual(expected);
  return isIn(to, scale) ? "flags" : side;
}

function expectClosedRow(
  scale: TimelineScale,
  asOf: IsoDate,
  density: (typeof rowDensities)[number],
): void {
  const isNamed = density !== "compact";
  const row = layoutProjectRow(project, scale, { asOf, density });
  const { flags, edges } = readDrawing(drawRow(row, { scale, asOf, isNamed }));
  const where = `${density} in ${name(scale)} as of ${asOf}`;
  const ends = lastDays.filter((on) => isIn(on, scale)).map((on) => endOf(on, scale));
  if (!flags.every((x) => ends.includes(x))) expect(flags, where).toEqual(ends);
  const before = lastDays.filter((on) => on < scale.from);
  const after = lastDays.filter((on) => on > scale.to);
  const of = (side: string) => edges.filter((edge) => edge.side === side);
  const count = (side: string) => of(side).reduce((sum, { more }) => sum + 1 + more, 0);
  const [, ...others] = of("before");
  if (count("before") !== before.length || others.length > 0)
    expect(edges, where).toEqual(`${before.length} before, in one mark`);
  if (before.length > 0 && of("before")[0]?.date !== shortDay(before.at(-1)))
    expect(edges, where).toEqual(`before: ${before.at(-1)}`);
  const isCounted = isNamed ? count("after") <= after.length : count("after") === after.length;
  if (!isCounted) expect(edges, where).toEqual(`${after.length} after`);
  const dates = after.map(shortDay);
  if (!of("after").every(({ date }) => dates.includes(date))) expect(edges, where).toEqual(dates);
  const [first] = dates;
  if (!isNamed && first !== of("after")[0]?.date) expect(edges, where).toEqual(`after: ${first}`);
}

function equals(seen: unknown, expected: unknown): boolean {
  return JSON.stringify(seen) === JSON.stringify(expected);
}

function name({ from, to }: TimelineWindow): string {
  return `${from}–${to}`;
}

const scale = timelineScale({ from: "2015-01-01", to: "2015-12-31", zoom: "month" });
const asOf = "2015-04-15";

test("what is still to be met is named before what is met, and is red where one is overdue", () => {
  const row = layoutProjectRow(
    {
      ...project,
      milestones: [
        promised([null, "2014-12-31"], { isDone: true }),
        promised([null, "2014-06-30"]),
        promised([null, "2014-03-31"]),
      ],
    },
    scale,
    { asOf },
  );
  const drawing = drawRow(row, { scale, asOf, isNamed: true });
  expect(readDrawing(drawing).edges).toEqual([{ side: "before", date: "2014年6月30日", more: 2 }]);
  expect(drawing).toMatch(/<g class="edge late">/);
});

test("no letters at an edge stand on a bar or on another's words, whatever the window", () => {
  const planned = { ...project, plannedStartOn: "2010-01-01", plannedFinishOn: "2030-12-31" };
  const worked = { ...planned, startedOn: "2010-02-01", percent: 40 };
  for (const asOf of days.filter((_, day) => day % 7 === 0)) {
    for (const density of rowDensities) {
      const scale = timelineScale({
        ...chooseWindow({ zoom: "week", from: asOf }, [], asOf),
        zoom: "week",
      });
      const row = layoutProjectRow(worked, scale, { asOf, density });
      const lowest = Math.max(...row.bars.map(({ y, height }) => y + height));
      const letters = density === "compact" ? 10 : 11;
      for (const { baseline } of row.edges) {
        expect(baseline - letters).toBeGreaterThanOrEqual(lowest);
        expect(baseline).toBeLessThanOrEqual(row.height);
      }
    }
  }
});
