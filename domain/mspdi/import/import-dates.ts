import { durationOf } from "#domain/calendar/day-arithmetic.ts";
import type { MspdiBaseline, MspdiFile, MspdiTask } from "#domain/mspdi/mspdi-file.ts";
import { daysOf } from "#domain/mspdi/mspdi-time.ts";
import type { ImportCase, ImportedTask, MatchedTask, TaskSpan } from "./import-case.ts";

/**
 * The days a task takes: its own, or those of the file's baseline where that was asked for. A
 * duration only counts where one of the two days is missing; where it differs from the days
 * between them, it is named.
 */
export function dateTask(matched: MatchedTask, imported: ImportCase): ImportedTask {
  const { task } = matched;
  const { file, options, notes } = imported;
  const at = { line: task.line, name: matched.name };
  const baseline = options.dates === "baseline" ? baselineOf(task, file) : null;
  if (options.dates === "baseline" && !baseline) notes.add("baselineMissing", at);
  const span = baseline ?? ownDays(task, file);
  const duration = lengthOf(task, imported);
  const isDated = span.startOn !== null && span.finishOn !== null;
  if (!isDated && (duration === null || (span.startOn ?? span.finishOn) === null)) {
    notes.add("undated", at);
  }
  if (!baseline && differs(span, duration, imported)) notes.add("durationsDiffer", at);
  return { ...matched, span, duration };
}

function ownDays({ start, finish }: MspdiTask, { hours }: MspdiFile): TaskSpan {
  if (start && finish) return daysOf(start, finish, hours);
  return { startOn: start?.on ?? null, finishOn: finish?.on ?? null };
}

/**
 * The baseline of the file that is shown: number 0, or the lowest that has both its days in order.
 *
 * @example
 * baselineOf(task, file) //=> { number: 0, startOn: "2015-04-01", finishOn: "2015-06-30" }
 */
export function baselineOf(
  { baselines }: MspdiTask,
  { hours }: MspdiFile,
): { number: number; startOn: string; finishOn: string } | null {
  const [lowest] = baselines.filter(isUsable).sort((a, b) => a.number - b.number);
  if (!lowest?.start || !lowest.finish) return null;
  return { number: lowest.number, ...daysOf(lowest.start, lowest.finish, hours) };
}

/** A baseline may hold costs alone, or days that other programs left the wrong way round. */
export function isUsable({ start, finish }: MspdiBaseline): boolean {
  return start !== null && finish !== null && start.on <= finish.on;
}

/** A milestone of no length still takes its day. */
function lengthOf({ duration }: MspdiTask, { file, arithmetic }: ImportCase): number | null {
  if (duration === null || duration.minutes < 0 || duration.unit === "percent") return null;
  if (duration.unit === "elapsed" && arithmetic.unit === "workday") return null;
  const perDay = duration.unit === "elapsed" ? 1440 : file.minutesPerDay;
  return Math.max(1, Math.ceil(duration.minutes / perDay - 1e-6));
}

function differs(
  { startOn, finishOn }: TaskSpan,
  duration: number | null,
  { arithmetic }: ImportCase,
): boolean {
  if (startOn === null || finishOn === null || duration === null) return false;
  return durationOf(arithmetic, startOn, finishOn) !== duration;
}
