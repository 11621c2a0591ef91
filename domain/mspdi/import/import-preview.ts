import { z } from "zod";
import { durationUnits } from "#domain/calendar/duration-unit.ts";
import { longestOwnDays } from "#domain/calendar/own-days.ts";
import { holidayRules, isWorkWeek } from "#domain/calendar/plan-calendar.ts";
import { unreadGroups } from "#domain/mspdi/unread-groups.ts";
import { longestGroupName } from "#domain/plan/plan-group.ts";
import { maxPlanRows } from "#domain/plan/plan-input.ts";
import { importDates } from "./import-choices.ts";

/** What a file says that a plan here does not take as it stands. */
export const importNotes = [
  "undated",
  "momentsReversed",
  "daysOffWorked",
  "lagRounded",
  "lagElapsedCounted",
  "lagConverted",
  "lagPercent",
  "lagElapsed",
  "linksOfGroups",
  "linksLeftOut",
  "linksForeign",
  "linksTwice",
  "linksTooMany",
  "inactive",
  "external",
  "nameless",
  "blanks",
  "groupsFlattened",
  "groupsEmpty",
  "groupFields",
  "uidsOfAnother",
  "foreignMilestones",
  "namesShortened",
  "namesTwice",
  "kindsMissing",
  "kindsUnknown",
  "weightsShared",
  "weightsMissing",
  "weightsUnreadable",
  "durationsDiffer",
  "calendarDiffers",
  "calendarRecurring",
  "taskCalendars",
  "constraints",
  "deadlines",
  "baselineMissing",
  "baselineUnusable",
  "baselinesOther",
  "percent",
  "actuals",
  "notes",
  "resources",
  "assignments",
] as const;
export type ImportNoteCode = (typeof importNotes)[number];

const day = z.string().max(10).nullable();
const span = z.strictObject({ startOn: day, finishOn: day });
const count = z.number().int();
const bilingual = z.strictObject({ zh: z.string(), en: z.string() });

const note = z.strictObject({
  code: z.enum(importNotes),
  count,
  /** the first of them */
  lines: z.array(count).max(5),
  names: z.array(z.string().max(80)).max(5),
});
export type ImportNote = z.infer<typeof note>;

export const planRowChanges = ["name", "group", "dates", "length", "weight", "links"] as const;

/** How a task was found to be a milestone: by our own id, by the number in its file, by its name. */
export const matchReasons = ["id", "uid", "name"] as const;
export type MatchReason = (typeof matchReasons)[number];

const row = z.strictObject({
  row: count,
  line: count,
  name: bilingual,
  /** what the file calls it */
  inFile: z.string().max(80),
  /** its number there */
  uid: count,
  /** null for one to be added */
  matchedBy: z.enum(matchReasons).nullable(),
  groupName: z.string().max(longestGroupName),
  state: z.enum(["added", "changed", "unchanged"]),
  changes: z.array(z.enum(planRowChanges)),
  /** by the plan in force; null where it has none */
  before: span.nullable(),
  after: span,
  isMoment: z.boolean(),
  predecessors: z.string(),
  percent: z.number(),
  /** of the file, the one with the lowest number */
  baseline: z.strictObject({ number: count, startOn: day, finishOn: day }).nullable(),
});
export type ImportRow = z.infer<typeof row>;

const unread = z.strictObject({
  group: z.enum(unreadGroups),
  path: z.string(),
  count,
  /** of the first */
  line: count,
});

/** A file with more kinds of fields than that is told by its first ones. */
export const mostUnread = 60;

/** What a file would make of a plan, shown before anything is asked of anybody. */
export const importPreview = z.strictObject({
  /** as the file calls it */
  plan: z.string().max(120),
  file: z.string().max(120),
  durationUnit: z.enum(durationUnits),
  workWeek: z.string().refine(isWorkWeek),
  holidays: z.enum(holidayRules),
  ownDays: z.string().max(longestOwnDays),
  /** the dates that were taken */
  dates: z.enum(importDates),
  rows: z.array(row).max(maxPlanRows),
  /** in the plan in force, or of the project, and not in the file */
  leftOut: z.array(z.strictObject({ name: bilingual, startOn: day, finishOn: day })),
  notes: z.array(note),
  unread: z.array(unread).max(mostUnread),
  /** how many kinds of unread fields there are beyond those */
  unreadMore: count,
});
export type PlanImportPreview = z.infer<typeof importPreview>;

/** Notes as they come up, each kind counted once with its first lines and names. */
export function createNotes(): {
  readonly all: () => ImportNote[];
  readonly add: (code: ImportNoteCode, at: { line: number; name?: string; count?: number }) => void;
} {
  const notes = new Map<ImportNoteCode, ImportNote>();
  return {
    all: () => importNotes.flatMap((code) => notes.get(code) ?? []),
    add: (code, { line, name, count: more = 1 }) => {
      const known = notes.get(code) ?? { code, count: 0, lines: [], names: [] };
      notes.set(code, {
        code,
        count: known.count + more,
        lines: known.lines.length < 5 ? [...known.lines, line] : known.lines,
        names:
          name !== undefined && known.names.length < 5
            ? [...known.names, name.slice(0, 80)]
            : known.names,
      });
    },
  };
}
export type ImportNotes = ReturnType<typeof createNotes>;
