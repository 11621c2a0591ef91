import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "#domain/calendar/calendar-day.ts";
import { planArithmetic } from "#domain/calendar/plan-calendar.ts";
import { decidePlan } from "#domain/plan/plan-decision.ts";
import { planRowInput } from "#domain/plan/plan-input.ts";
import { tryPlan } from "#domain/plan/plan-trial.ts";
import { calendarOf2015 } from "../calendar-of-2015.ts";
import { importBytes } from "./import-file.ts";
import { type LinkXml, planXml, type TaskXml } from "./plan-xml.ts";

/**
 * Another program, by Microsoft's rules: it places each task as early as its links let it, in
 * boundaries between workdays from Monday 2015-05-11 on, and writes moments of its working hours.
 */

type Kind = "FF" | "FS" | "SF" | "SS";
type Unit = "days" | "elapsed" | "percent";
type Link = { from: number; kind: Kind; unit: Unit; lag: number };
type Task = { length: number; after: Link[]; notBefore: number };

const types = { FF: 0, FS: 1, SF: 2, SS: 3 } as const;
const firstDay = "2015-05-11";

/** The date of a workday by its number. */
function dateOf(day: number): string {
  const weeks = Math.floor(day / 5);
  return addDays(firstDay, weeks * 7 + (day - weeks * 5));
}

/** How many workdays are over at the end of a date. */
function boundaryAfter(on: string): number {
  let day = 0;
  while (dateOf(day) <= on) day++;
  return day;
}

/** Eight in the morning is later than five in the afternoon before, with no work between them. */
const morning = 0.25;

function place(tasks: readonly Task[]): number[] {
  const starts: number[] = [];
  for (const [index, { length, after, notBefore }] of tasks.entries()) {
    const earliest = after.map(({ from, kind, unit, lag }) => {
      const [start, own] = [starts[from] ?? 0, tasks[from]?.length ?? 0];
      const end = kind[0] === "F" ? endOf(start, own) : start;
      const days = unit === "percent" ? (own * lag) / 100 : lag;
      const held = unit === "elapsed" ? elapsedAfter(end, lag) : end + days;
      return kind[1] === "F" ? held - length : held;
    });
    const at = Math.max(notBefore + morning, ...earliest);
    starts[index] = length === 0 ? at : Math.floor(at) + morning;
  }
  return starts;
}

/** Work is over in the afternoon. */
function endOf(start: number, length: number): number {
  return length === 0 ? start : Math.floor(start) + length;
}

/** Elapsed days run on through weekends; work goes on in the next working hours. */
function elapsedAfter(end: number, lag: number): number {
  const isMorning = end !== Math.floor(end);
  const on = addDays(dateOf(isMorning ? Math.floor(end) : end - 1), lag);
  const over = boundaryAfter(on);
  const isWorked = dateOf(over - 1) === on;
  if (!isWorked) return over + morning;
  return isMorning ? over - 1 + morning : over;
}

function momentOf(at: number): string {
  const day = Math.floor(at);
  return at === day ? `${dateOf(day - 1)}T17:00:00` : `${dateOf(day)}T08:00:00`;
}

function xmlOf(tasks: readonly Task[]): string {
  const starts = place(tasks);
  return planXml(
    tasks.map(({ length, after }, index): TaskXml => {
      const start = starts[index] ?? 0;
      const [from, to] = [momentOf(start), momentOf(endOf(start, length))];
      const more = length === 0 ? "<Milestone>1</Milestone>" : "";
      return { uid: index + 1, from, to, days: length, more, after: after.map(linkXml) };
    }),
  );
}

function linkXml({ from, kind, unit, lag }: Link): LinkXml {
  const written = {
    days: { lag: lag * 4800, format: 7 },
    elapsed: { lag: lag * 14_400, format: 8 },
    percent: { lag, format: 19 },
  };
  return { uid: from + 1, type: types[kind], ...written[unit] };
}

const link = fc.record({
  from: fc.nat(),
  kind: fc.constantFrom<Kind>("FS", "FS", "SS", "FF", "SF"),
  unit: fc.constantFrom<Unit>("days", "days", "elapsed", "percent"),
  lag: fc.integer({ min: 0, max: 6 }),
});
const plan = fc
  .array(
    fc.record({
      length: fc.constantFrom(0, 1, 2, 5, 10, 20),
      after: fc.array(link, { maxLength: 2 }),
      notBefore: fc.integer({ min: 0, max: 20 }),
    }),
    { minLength: 2, maxLength: 8 },
  )
  .map((tasks) =>
    tasks.map(({ after, ...task }, index): Task => {
      const own = after.map((each) => ({ ...each, from: each.from % Math.max(1, index) }));
      const byPredecessor = new Map(own.map((each) => [each.from, each]));
      const links = index === 0 ? [] : [...byPredecessor.values()];
      return { ...task, after: links.map((each) => mended(each, tasks[each.from]?.length ?? 0)) };
    }),
  );

/** A share that comes to whole days, and elapsed days of what has a length. */
function mended(each: Link, length: number): Link {
  if (each.unit === "percent") return { ...each, lag: length % 2 === 0 ? 50 : 100 };
  return each.unit === "elapsed" && length === 0 ? { ...each, unit: "days" } : each;
}

test("a plan of another program has in the trial the days it has there", () => {
  fc.assert(
    fc.property(plan, (tasks) => {
      const imported = importBytes(xmlOf(tasks));
      const rows = imported.rows.map((row, index) => ({
        ...planRowInput.parse({ ...row, kind: "works" }),
        row: index + 1,
      }));
      const { durationUnit, workWeek, holidays, ownDays } = imported.preview;
      const calendar = { durationUnit, workWeek, holidays, ownDays };
      const arithmetic = planArithmetic(calendar, calendarOf2015);
      const decided = decidePlan({ rows, milestoneIds: new Set(), arithmetic });
      if (!decided.ok) throw new Error(JSON.stringify(decided.all));
      const early = decided.value.warnings.filter(({ code }) => code === "plan.startsBeforeLinks");
      expect(early).toEqual([]);
      const trial = tryPlan(decided.value, { arithmetic, deadlines: new Map(), asOf: firstDay });
      const starts = place(tasks);
      const daysOf = (index: number) => {
        const [start, length] = [Math.floor(starts[index] ?? 0), tasks[index]?.length ?? 0];
        return length === 0 ? null : [dateOf(start), dateOf(start + length - 1)];
      };
      const found = trial.rows.map(({ earlyStartOn, earlyFinishOn }, index) =>
        tasks[index]?.length === 0 ? null : [earlyStartOn, earlyFinishOn],
      );
      expect(found).toEqual(tasks.map((_, index) => daysOf(index)));
    }),
    { seed: 20150511, numRuns: 300 },
  );
});
