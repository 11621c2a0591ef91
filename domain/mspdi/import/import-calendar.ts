import { addDays, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { durationOf } from "#domain/calendar/day-arithmetic.ts";
import { formatOwnDays, longestOwnDays, type OwnDays } from "#domain/calendar/own-days.ts";
import {
  holidayRules,
  isCounted,
  type PlanCalendar,
  usualWeek,
} from "#domain/calendar/plan-calendar.ts";
import { listDifferences, type MspdiCalendar } from "#domain/mspdi/mspdi-calendar.ts";
import { isMoment } from "#domain/mspdi/read-task.ts";
import { widened } from "#domain/mspdi/write-calendar.ts";
import type { DatedTask, ImportStart } from "./import-case.ts";

type Stretch = { readonly from: IsoDate; readonly to: IsoDate };

/**
 * The calendar of a plan as its file has it: its week, the public holidays off or worked, whichever
 * is nearer to it, and what then still differs as days of the plan's own. A calendar that works
 * every day counts calendar days. A task all of whose days would be off has them as days of work.
 */
export function importCalendar(tasks: readonly DatedTask[], start: ImportStart): PlanCalendar {
  const { file, options } = start;
  const span = spanOf(tasks);
  const unit = options.unit === "file" ? unitOf(file.calendar, span) : options.unit;
  if (unit === "calendarDay") return { durationUnit: unit, ...usualWeek };
  const usual: PlanCalendar = { durationUnit: unit, ...usualWeek };
  const isOwn = options.unit === "file" && file.calendar !== null && span !== null;
  const { calendar, days } = isOwn
    ? nearest(file.calendar, { span, start })
    : { calendar: usual, days: [] };
  return withOwnDays(calendar, { days, tasks, start });
}

function spanOf(tasks: readonly DatedTask[]): Stretch | null {
  const days = tasks.flatMap(({ span }) => [span.startOn, span.finishOn]);
  const known = days.filter((on) => on !== null).sort();
  const [from] = known;
  const to = known.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

function unitOf(
  calendar: MspdiCalendar | null,
  span: Stretch | null,
): PlanCalendar["durationUnit"] {
  if (!calendar || weekOf(calendar).length < 7) return "workday";
  if (span === null) return "calendarDay";
  const off = listDifferences(calendar, widened(span.from, span.to), () => true);
  return off.length === 0 ? "calendarDay" : "workday";
}

/** Monday 1 to Sunday 7: "12345". */
function weekOf({ week }: MspdiCalendar): string {
  const worked = Array.from(week).filter(([, shifts]) => shifts.length > 0);
  return worked
    .map(([weekday]) => weekday)
    .sort()
    .join("");
}

/** Looked at with room around the plan, as an export has it. */
function nearest(
  file: MspdiCalendar,
  { span, start }: { span: Stretch; start: ImportStart },
): { calendar: PlanCalendar; days: OwnDays[] } {
  const workWeek = weekOf(file) || usualWeek.workWeek;
  const found = holidayRules.map((holidays) => {
    const calendar: PlanCalendar = { ...usualWeek, durationUnit: "workday", workWeek, holidays };
    const arithmetic = start.options.arithmeticOf(calendar);
    const days = listDifferences(file, widened(span.from, span.to), (on) =>
      isCounted(arithmetic, on),
    );
    return { calendar, days };
  });
  const [first, ...others] = found;
  if (!first) return { calendar: { durationUnit: "workday", ...usualWeek }, days: [] };
  const best = others.reduce((a, b) => (b.days.length < a.days.length ? b : a), first);
  return { calendar: best.calendar, days: stretchesOf(best.days) };
}

/** Days in a row that are said to be the same become one stretch. */
function stretchesOf(days: readonly { on: IsoDate; isWorked: boolean }[]): OwnDays[] {
  const stretches: OwnDays[] = [];
  for (const { on, isWorked } of days) {
    const last = stretches.at(-1);
    if (last?.isWorked === isWorked && addDays(last.to, 1) === on) {
      stretches[stretches.length - 1] = { ...last, to: on };
    } else stretches.push({ from: on, to: on, isWorked });
  }
  return stretches;
}

function withOwnDays(
  calendar: PlanCalendar,
  given: { days: readonly OwnDays[]; tasks: readonly DatedTask[]; start: ImportStart },
): PlanCalendar {
  const { tasks, start } = given;
  const kept = fitted(given.days, start);
  const before = { ...calendar, ownDays: formatOwnDays(kept) };
  const arithmetic = start.options.arithmeticOf(before);
  const worked = tasks.flatMap(({ task, name, span }): OwnDays[] => {
    const { startOn, finishOn } = span;
    if (startOn === null || finishOn === null || isMoment(task)) return [];
    if (durationOf(arithmetic, startOn, finishOn) > 0) return [];
    start.notes.add("daysOffWorked", { line: task.line, name });
    return [{ from: startOn, to: finishOn, isWorked: true }];
  });
  return { ...before, ownDays: formatOwnDays(fitted([...kept, ...worked], start)) };
}

/** As many as a plan can hold, from the first on; the others are named. */
function fitted(days: readonly OwnDays[], { file, notes }: ImportStart): OwnDays[] {
  let length = 0;
  const kept = days.filter((each) => {
    length += formatOwnDays([each]).length + 1;
    return length <= longestOwnDays;
  });
  const { line = 0, name = "" } = file.calendar ?? {};
  const count = days.length - kept.length;
  if (count > 0) notes.add("calendarDiffers", { line, name, count });
  return kept;
}
