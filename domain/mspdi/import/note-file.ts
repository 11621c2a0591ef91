import type { MspdiConstraint, MspdiFile, MspdiTask } from "#domain/mspdi/mspdi-file.ts";
import type { ImportCase, ImportedTask, ImportStart } from "./import-case.ts";
import { isUsable } from "./import-dates.ts";

/** What is left out of a file as a whole. */
export function noteFile({ file, notes }: Pick<ImportStart, "file" | "notes">): void {
  for (const [position, task] of file.tasks.entries()) {
    if (file.outline.isWhole[position]) continue;
    if (file.outline.isSummary[position]) noteGroup(task, notes);
    else noteLeftOut(task, notes);
  }
  const { resources, assignments } = file;
  if (resources.count > 0) notes.add("resources", resources);
  if (assignments.count > 0) notes.add("assignments", assignments);
}

function noteLeftOut(task: MspdiTask, notes: ImportStart["notes"]): void {
  const { line, name, isBlank, isInactive, isExternal } = task;
  if (isBlank) notes.add("blanks", { line });
  else if (isExternal) notes.add("external", { line, name });
  else if (isInactive) notes.add("inactive", { line, name });
  else if (name === "") notes.add("nameless", { line });
}

/** A heading of a plan has a name and nothing more. */
function noteGroup(task: MspdiTask, notes: ImportStart["notes"]): void {
  const { line, name, deadlineOn, constraint, hasNotes } = task;
  if (deadlineOn !== null || constraint !== null || hasNotes)
    notes.add("groupFields", { line, name });
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
  if (isOtherCalendar(task, imported.file)) notes.add("taskCalendars", at);
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

/** Its days are read by its own calendar, and counted by that of the plan. */
function isOtherCalendar({ calendarUid }: MspdiTask, { calendars, calendar }: MspdiFile): boolean {
  if (calendarUid === null || calendarUid < 0) return false;
  return calendars.get(calendarUid) !== calendar;
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

/** What of the calendar could not be taken. */
export function noteCalendar({ file, notes }: ImportCase): void {
  const { line = 0, name = "", recurring = 0 } = file.calendar ?? {};
  if (recurring > 0) notes.add("calendarRecurring", { line, name, count: recurring });
}
