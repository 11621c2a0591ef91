import { type PlanCalendar, usualWeek } from "#domain/calendar/plan-calendar.ts";
import { type MilestoneKind, milestoneKinds } from "#domain/milestone/milestone.ts";
import type { MspdiFile } from "#domain/mspdi/mspdi-file.ts";
import { isPlanned } from "#domain/mspdi/read-mspdi.ts";
import type { PlanDraftRow } from "#domain/plan/plan-draft.ts";
import { formatPredecessors } from "#domain/schedule/predecessor-text.ts";
import type { ImportCase, ImportedTask, ImportOptions, PlanImportTarget } from "./import-case.ts";
import { compareRow, listLeftOut } from "./import-changes.ts";
import { baselineOf, dateTask } from "./import-dates.ts";
import { importLinks } from "./import-links.ts";
import { matchTasks } from "./import-match.ts";
import { createNotes, mostUnread, type PlanImportPreview } from "./import-preview.ts";
import { importWeights } from "./import-weights.ts";
import { noteCalendar, noteFile, noteTask, worksEveryDay } from "./note-file.ts";

export interface MspdiPlan {
  /** for the plan editor, and so for its schema */
  readonly rows: readonly PlanDraftRow[];
  readonly preview: PlanImportPreview;
}

/**
 * A plan draft out of a file, with an account of what was made of it.
 *
 * Its tasks become rows in their order; a task is a milestone the project has by the id our own
 * export wrote, else by its name, else it is one to be added. Days are calendar days, both ends
 * counted. What a plan here has no place for is named in the preview, never dropped without a
 * word, and percentages never become reports.
 *
 * @example
 * importPlan(file, target, options).preview.rows[0]
 * //=> { row: 1, line: 41, name: "拆迁", state: "changed", changes: ["dates"], before: {…}, after: {…}, … }
 */
export function importPlan(
  file: MspdiFile,
  target: PlanImportTarget,
  options: ImportOptions,
): MspdiPlan {
  const inFile = worksEveryDay(file) ? "calendarDay" : "workday";
  const durationUnit = options.unit === "file" ? inFile : options.unit;
  const calendar: PlanCalendar = { durationUnit, ...usualWeek };
  const arithmetic = options.arithmeticOf(calendar);
  const imported: ImportCase = { file, target, options, arithmetic, notes: createNotes() };
  noteFile(imported);
  const matched = matchTasks(file.tasks.filter(isPlanned), imported);
  const tasks = matched.map((each) => dateTask(each, imported));
  const refs = importLinks(tasks, imported);
  const weights = importWeights(tasks, imported);
  for (const task of tasks) noteTask(task, imported);
  noteCalendar(tasks, imported);
  const rows = tasks.map((task, index) => ({
    ...rowOf(task, imported),
    weight: weights[index] ?? "",
    predecessors: formatPredecessors(refs[index] ?? []),
  }));
  return { rows, preview: previewOf(imported, { calendar, tasks, rows, refs }) };
}

function rowOf(
  { task, name, milestone, span, duration }: ImportedTask,
  { notes }: ImportCase,
): Omit<PlanDraftRow, "weight" | "predecessors"> {
  const written = task.attributes.get("kind");
  const kind: MilestoneKind | undefined = milestoneKinds.find((known) => known === written);
  if (!milestone && written !== undefined && !kind) {
    notes.add("kindsUnknown", { line: task.line, name });
  }
  const isDated = span.startOn !== null && span.finishOn !== null;
  return {
    milestoneId: milestone?.id ?? "",
    nameZh: milestone?.name.zh ?? name,
    nameEn: milestone?.name.en ?? (task.attributes.get("nameEn") ?? "").slice(0, 120),
    kind: milestone?.kind ?? kind ?? "works",
    startOn: span.startOn ?? "",
    finishOn: span.finishOn ?? "",
    duration: isDated || duration === null ? "" : String(Math.min(9999, duration)),
  };
}

function previewOf(
  { file, target, options, notes }: ImportCase,
  plan: {
    calendar: PlanCalendar;
    tasks: readonly ImportedTask[];
    rows: readonly PlanDraftRow[];
    refs: readonly Parameters<typeof compareRow>[1]["refs"][];
  },
): PlanImportPreview {
  const { calendar, tasks, rows, refs } = plan;
  return {
    plan: file.name.slice(0, 120),
    file: options.fileName.slice(0, 120),
    ...calendar,
    dates: options.dates,
    rows: tasks.flatMap((task, index) => {
      const row = rows[index];
      if (!row) return [];
      const compared = compareRow(task, { row, refs: refs[index] ?? [] }, { tasks, target });
      return [{ ...compared, baseline: baselineOf(task.task, file) }];
    }),
    leftOut: listLeftOut(tasks, target),
    notes: notes.all(),
    unread: file.unread.slice(0, mostUnread).map((each) => ({ ...each })),
    unreadMore: Math.max(0, file.unread.length - mostUnread),
  };
}
