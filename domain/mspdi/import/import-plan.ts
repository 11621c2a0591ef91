import type { DayArithmetic } from "#domain/calendar/day-arithmetic.ts";
import type { PlanCalendar } from "#domain/calendar/plan-calendar.ts";
import { type MilestoneKind, milestoneKinds } from "#domain/milestone/milestone.ts";
import type { MspdiFile } from "#domain/mspdi/mspdi-file.ts";
import type { PlanDraftRow } from "#domain/plan/plan-draft.ts";
import { largestUid } from "#domain/plan/plan-input.ts";
import { formatPredecessors, type PredecessorRef } from "#domain/schedule/predecessor-text.ts";
import { importCalendar } from "./import-calendar.ts";
import type {
  DatedTask,
  ImportCase,
  ImportedTask,
  ImportOptions,
  ImportStart,
  PlanImportTarget,
} from "./import-case.ts";
import { compareRow, listLeftOut } from "./import-changes.ts";
import { baselineOf, dateTask, measureTask } from "./import-dates.ts";
import { importGroups } from "./import-groups.ts";
import { importLinks } from "./import-links.ts";
import { matchTasks } from "./import-match.ts";
import { createNotes, mostUnread, type PlanImportPreview } from "./import-preview.ts";
import { importWeights } from "./import-weights.ts";
import { noteCalendar, noteFile, noteTask } from "./note-file.ts";

export interface MspdiPlan {
  /** for the plan editor, and so for its schema */
  readonly rows: readonly PlanDraftRow[];
  readonly preview: PlanImportPreview;
}

/**
 * A plan draft out of a file, with an account of what was made of it.
 *
 * Its tasks become rows in their order, under the one level of headings a plan has; which milestone
 * of the project each is says `matchTasks`. Days are calendar days, both ends counted, and the plan
 * counts by the calendar of the file. What a plan here has no place for is named in the preview,
 * never dropped without a word, and percentages never become reports.
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
  const start: ImportStart = { file, target, options, notes: createNotes() };
  noteFile(start);
  const matched = matchTasks(importGroups(start), start);
  const dated = matched.map((each) => dateTask(each, start));
  const calendar = importCalendar(dated, start);
  const arithmetic = options.arithmeticOf(calendar);
  const inFile = options.unit === "file" ? arithmetic : arithmeticOfFile(dated, start);
  const imported: ImportCase = { ...start, arithmetic, inFile };
  const tasks = dated.map((each) => measureTask(each, imported));
  const refs = importLinks(tasks, imported);
  const weights = importWeights(tasks, imported);
  for (const task of tasks) noteTask(task, imported);
  noteCalendar(imported);
  const rows = tasks.map((task, index) => ({
    ...rowOf(task, imported),
    weight: weights[index] ?? "",
    predecessors: formatPredecessors(refs[index] ?? []),
  }));
  return { rows, preview: previewOf(imported, { calendar, tasks, rows, refs }) };
}

function arithmeticOfFile(dated: readonly DatedTask[], start: ImportStart): DayArithmetic {
  const options = { ...start.options, unit: "file" as const };
  return options.arithmeticOf(importCalendar(dated, { ...start, options, notes: createNotes() }));
}

function rowOf(
  { task, name, groupName, milestone, span, duration }: ImportedTask,
  { notes }: ImportCase,
): Omit<PlanDraftRow, "weight" | "predecessors"> {
  const written = task.attributes.get("kind");
  const kind: MilestoneKind | undefined = milestoneKinds.find((known) => known === written);
  if (!milestone && written !== undefined && !kind) {
    notes.add("kindsUnknown", { line: task.line, name });
  }
  return {
    milestoneId: milestone?.id ?? "",
    sourceUid: task.uid >= 0 && task.uid <= largestUid ? String(task.uid) : "",
    groupName,
    nameZh: milestone?.name.zh ?? name,
    nameEn: milestone?.name.en ?? (task.attributes.get("nameEn") ?? "").slice(0, 120),
    kind: milestone?.kind ?? kind ?? "works",
    ...daysOfRow(span, duration),
  };
}

/** Two days, or what there is of them with the duration; a moment has its day and the duration 0. */
function daysOfRow(
  { startOn, finishOn }: ImportedTask["span"],
  duration: number | null,
): Pick<PlanDraftRow, "startOn" | "finishOn" | "duration"> {
  const isMoment = duration === 0;
  const isDated = startOn !== null && finishOn !== null && !isMoment;
  return {
    startOn: startOn ?? "",
    finishOn: isMoment ? "" : (finishOn ?? ""),
    duration: isDated || duration === null ? "" : String(Math.min(9999, duration)),
  };
}

function previewOf(
  { file, target, options, notes }: ImportCase,
  plan: {
    calendar: PlanCalendar;
    tasks: readonly ImportedTask[];
    rows: readonly PlanDraftRow[];
    refs: readonly (readonly PredecessorRef[])[];
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
