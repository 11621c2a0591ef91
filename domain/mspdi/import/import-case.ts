import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { DayArithmetic } from "#domain/calendar/day-arithmetic.ts";
import type { PlanCalendar } from "#domain/calendar/plan-calendar.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import type { MilestoneKind } from "#domain/milestone/milestone.ts";
import type { MspdiFile, MspdiTask } from "#domain/mspdi/mspdi-file.ts";
import type { BaselineFact } from "#domain/plan/baseline-fact.ts";
import type { ImportDates, ImportUnit } from "./import-choices.ts";
import type { ImportNotes, MatchReason } from "./import-preview.ts";

/** The project a file is read for, and its plan in force. */
export interface PlanImportTarget {
  readonly milestones: readonly {
    readonly id: string;
    readonly name: Bilingual;
    readonly kind: MilestoneKind;
  }[];
  readonly baseline: Pick<BaselineFact, "items" | "links" | keyof PlanCalendar> | null;
}

export interface ImportOptions {
  readonly fileName: string;
  readonly unit: ImportUnit;
  readonly dates: ImportDates;
  readonly arithmeticOf: (plan: PlanCalendar) => DayArithmetic;
}

/** What an import begins with. */
export interface ImportStart {
  readonly file: MspdiFile;
  readonly target: PlanImportTarget;
  readonly options: ImportOptions;
  readonly notes: ImportNotes;
}

/** Everything an import decides by. */
export interface ImportCase extends ImportStart {
  readonly arithmetic: DayArithmetic;
  /** of the file's own calendar, where the plan was asked to count by another */
  readonly inFile: DayArithmetic;
}

/** The days of a task; null where the file gives none. */
export interface TaskSpan {
  readonly startOn: IsoDate | null;
  readonly finishOn: IsoDate | null;
}

/** A task of the plan with where it stands: in the file, among the rows, and under which heading. */
export interface PlannedTask {
  readonly task: MspdiTask;
  /** in the file */
  readonly position: number;
  /** from 1 */
  readonly row: number;
  /** "" for none */
  readonly groupName: string;
}

/** A task with the milestone it is; null for one to be added. */
export interface MatchedTask extends PlannedTask {
  readonly name: string;
  readonly milestone: PlanImportTarget["milestones"][number] | null;
  readonly matchedBy: MatchReason | null;
}

/** A task with its days. */
export interface DatedTask extends MatchedTask {
  readonly span: TaskSpan;
}

/** A task on its way to become a row. */
export interface ImportedTask extends DatedTask {
  /** in the unit of the plan, 0 for a moment; null where the file gives none */
  readonly duration: number | null;
}
