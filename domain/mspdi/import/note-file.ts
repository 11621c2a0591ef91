import { countDifferences } from "#domain/mspdi/mspdi-calendar.ts";
import type { MspdiConstraint, MspdiFile, MspdiTask } from "#domain/mspdi/mspdi-file.ts";
import type { ImportCase, ImportedTask } from "./import-case.ts";
import { isUsable } from "./import-dates.ts";

/** What is left out of a file as a whole. */
export function noteFile({ file, notes }: Pick<ImportCase, "file" | "notes">): void {
  for (const task of file.tasks) noteLeftOut(task, notes);
  const { resources, assignments } = file;
  if (resources.count > 0) notes.add("resources", resources);
  if (assignments.count > 0) notes.add("assignments", assignments);
}

function noteLeftOut(task: MspdiTask, notes: ImportCase["notes"]): void {
  const { line, name, uid, isSummary, isBlank, isInactive, isExternal } = task;
  if (isBlank) notes.add("blanks", { line });
  else if (isExternal) notes.add("external", { line, name });
  else if (isInactive) notes.add("inactive", { line, name });
  else if (isSummary || uid === 0) notes.add("summaries", { line, name });
  else if (name === "") notes.add("nameless", { line });
}

/** What a task says beyond its days and links. */
export function noteTask(
  { task, name, span, milestone }: ImportedTask,
  imported: ImportCase,
): void {
  const { notes } = imported;
  const at = { line: task.line, name };
  if (task.percent > 0) notes.add("percent", at);
  if (task.hasActuals) notes.add("actuals", at);
  if (task.deadlineOn) notes.add("deadlines", at);
  if (task.hasNotes) notes.add("notes", at);
  if ((task.calendarUid ?? -1) >= 0) notes.add("taskCalendars", at);
  if (task.constraint && saysMore(task.constraint, task, span)) {
    notes.add("constraints", { ...at, line: task.constraint.line });
  }
  const unusable = task.baselines.filter((each) => !isUsable(each) && (each.start || each.finish));
  for (const { line } of unusable) notes.add("baselineUnusable", { line, name });
  for (const { line } of task.baselines.filter(isUsable).slice(1)) {
    notes.add("baselinesOther", { line, name });
  }
  if (milestone === null && !task.attributes.has("kind")) notes.add("kindsMissing", at);
}

/** "Not before" and "must" on a task's own day hold nothing that its days do not. */
function saysMore(
  { type, on }: MspdiConstraint,
  { start, finish }: MspdiTask,
  span: ImportedTask["span"],
): boolean {
  if (type === 2 || type === 4) return on !== span.startOn && on !== start?.on;
  if (type === 3 || type === 6) return on !== span.finishOn && on !== finish?.on;
  return true;
}

/** Where the file's calendar and the one the plan counts by see a day differently. */
export function noteCalendar(
  tasks: readonly ImportedTask[],
  { file, arithmetic, options, notes }: ImportCase,
): void {
  const { calendar } = file;
  const days = tasks
    .flatMap(({ span }) => [span.startOn, span.finishOn])
    .filter((on) => on !== null);
  const [from] = days.sort();
  const to = days.at(-1);
  if (!calendar || from === undefined || to === undefined) return;
  const { line, name } = calendar;
  const isWorked = arithmetic.unit === "workday" ? options.isWorkday : () => true;
  const count = countDifferences(calendar, { from, to }, isWorked);
  if (count > 0) notes.add("calendarDiffers", { line, name, count });
  if (calendar.recurring > 0) {
    notes.add("calendarRecurring", { line, name, count: calendar.recurring });
  }
}

/** The project calendar decides what a plan counts: one that works every weekday counts them all. */
export function worksEveryDay({ calendar }: MspdiFile): boolean {
  return calendar !== null && calendar.weekdays.size === 7;
}
