import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { durationOf } from "#domain/calendar/day-arithmetic.ts";
import type { MspdiCalendar } from "#domain/mspdi/mspdi-calendar.ts";
import type { MspdiBaseline, MspdiFile, MspdiTask } from "#domain/mspdi/mspdi-file.ts";
import type { MspdiMoment } from "#domain/mspdi/mspdi-time.ts";
import { usualCalendar } from "#domain/mspdi/read-calendar.ts";
import { isMoment } from "#domain/mspdi/read-task.ts";
import { daysOf, finishDay, startDay } from "#domain/mspdi/shift-days.ts";
import type {
  DatedTask,
  ImportCase,
  ImportedTask,
  ImportStart,
  MatchedTask,
  TaskSpan,
} from "./import-case.ts";

/**
 * The days a task takes: its own, or those of the file's baseline where that was asked for. What
 * the file does not say is named.
 */
export function dateTask(
  matched: MatchedTask,
  { file, options, notes }: Omit<ImportStart, "target">,
): DatedTask {
  const { task } = matched;
  const at = { line: task.line, name: matched.name };
  const baseline = options.dates === "baseline" ? baselineOf(task, file) : null;
  if (options.dates === "baseline" && !baseline) notes.add("baselineMissing", at);
  const { startOn, finishOn } = baseline ?? ownDays(task, file);
  if (isReversed(task)) notes.add("momentsReversed", at);
  return { ...matched, span: { startOn, finishOn } };
}

/**
 * How long a task takes by the calendar of the plan. A duration only counts where one of the two
 * days is missing; where it differs from the days between them, it is named.
 */
export function measureTask(dated: DatedTask, imported: ImportCase): ImportedTask {
  const { task, span, name } = dated;
  const duration = lengthOf(task, span.startOn, imported);
  const isDated = span.startOn !== null && span.finishOn !== null;
  const at = { line: task.line, name };
  if (!isDated && (duration === null || (span.startOn ?? span.finishOn) === null)) {
    imported.notes.add("undated", at);
  }
  if (imported.options.dates === "current" && differs(span, duration, imported)) {
    imported.notes.add("durationsDiffer", at);
  }
  return { ...dated, duration };
}

/** The days of a task in the file itself; a moment has the day on which the file shows it. */
export function ownDays(task: MspdiTask, file: MspdiFile): TaskSpan {
  const { start, finish } = task;
  if (isMoment(task)) {
    const on = momentDay(finish ?? start, task, file);
    return { startOn: on, finishOn: on };
  }
  const calendar = calendarOf(task, file);
  if (start && finish) return daysOf(start, finish, calendar);
  return {
    startOn: start && startDay(start, calendar),
    finishOn: finish && finishDay(finish, calendar),
  };
}

/** At midnight after its predecessors it is the end of the day before. */
function momentDay(moment: MspdiMoment | null, { links }: MspdiTask, file: MspdiFile) {
  if (moment === null) return null;
  const isEnd = moment.minute === 0 && links.length > 0;
  return isEnd ? finishDay(moment, everyDay(file)) : moment.on;
}

function isReversed({ start, finish }: MspdiTask): boolean {
  return start !== null && finish !== null && finish.on < start.on;
}

/** The task's own calendar, else the project's; elapsed time runs on every day. */
export function calendarOf({ calendarUid, duration }: MspdiTask, file: MspdiFile): MspdiCalendar {
  if (duration?.unit === "elapsed") return everyDay(file);
  const own = calendarUid === null ? undefined : file.calendars.get(calendarUid);
  return own ?? file.calendar ?? usualCalendar(file.hours);
}

function everyDay({ hours }: MspdiFile): MspdiCalendar {
  const week = new Map([1, 2, 3, 4, 5, 6, 7].map((weekday) => [weekday, [hours]]));
  return { ...usualCalendar(hours), week };
}

/**
 * The baseline of the file that is shown: number 0, or the lowest that has both its days in order.
 *
 * @example
 * baselineOf(task, file) //=> { number: 0, startOn: "2015-04-01", finishOn: "2015-06-30" }
 */
export function baselineOf(
  task: MspdiTask,
  file: MspdiFile,
): { number: number; startOn: string; finishOn: string } | null {
  const [lowest] = task.baselines.filter(isUsable).sort((a, b) => a.number - b.number);
  if (!lowest?.start || !lowest.finish) return null;
  return { number: lowest.number, ...daysOf(lowest.start, lowest.finish, calendarOf(task, file)) };
}

/** A baseline may hold costs alone, or days that other programs left the wrong way round. */
export function isUsable({ start, finish }: MspdiBaseline): boolean {
  return start !== null && finish !== null && start.on <= finish.on;
}

/** In whole days of the plan; a part of one counts as one, and 0 is a moment. */
function lengthOf(task: MspdiTask, startOn: IsoDate | null, imported: ImportCase): number | null {
  const { file, arithmetic, inFile } = imported;
  const { duration } = task;
  if (isMoment(task)) return 0;
  if (duration === null || duration.minutes < 0) return null;
  if (duration.unit !== "working" && duration.unit !== "elapsed") return null;
  if (duration.unit === "elapsed" && arithmetic.unit === "workday") return null;
  const perDay = duration.unit === "elapsed" ? 1440 : file.minutesPerDay;
  const days = Math.max(1, Math.ceil(duration.minutes / perDay - 1e-6));
  const isOther = duration.unit === "working" && inFile !== arithmetic && startOn !== null;
  return isOther ? arithmetic.between(startOn, inFile.add(startOn, days)) : days;
}

function differs(
  { startOn, finishOn }: TaskSpan,
  duration: number | null,
  { arithmetic }: ImportCase,
): boolean {
  if (startOn === null || finishOn === null || !duration) return false;
  return durationOf(arithmetic, startOn, finishOn) !== duration;
}
