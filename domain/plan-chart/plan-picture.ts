import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { DayArithmetic } from "#domain/calendar/day-arithmetic.ts";
import { isWithin, projectSpan } from "#domain/calendar/day-span.ts";
import { type DatedPlanRow, datePlanRows, type RowSpan, spanRow } from "#domain/plan/plan-dates.ts";
import type { PlanDraftRow } from "#domain/plan/plan-draft.ts";
import { linkRows, type RowLink } from "#domain/plan/plan-links.ts";
import { tryPlan } from "#domain/plan/plan-trial.ts";
import { type ReadRow, readRow } from "./read-row.ts";

/** Last days of the deadlines in force, by milestone id. */
export interface PlanDeadlines {
  /** that hold while the plan has the milestone */
  readonly planned: ReadonlyMap<string, IsoDate>;
  /** that hold while it has not */
  readonly left: ReadonlyMap<string, IsoDate>;
}

/** What a plan that is being typed is counted by and held against. */
export interface PictureGiven {
  readonly arithmetic: DayArithmetic;
  readonly deadlines: PlanDeadlines;
  readonly asOf: IsoDate;
}

/** A row whose days can be told. */
export interface PictureRow {
  readonly row: number;
  readonly startOn: IsoDate;
  readonly finishOn: IsoDate;
  /** in the unit of the plan; 0 is a moment */
  readonly duration: number;
  readonly isCritical: boolean;
  /** below 0 where a deadline is missed; null where it cannot be told */
  readonly totalFloat: number | null;
  /** the last day of its own deadline */
  readonly deadlineOn: IsoDate | null;
}

/** A plan as far as it can be drawn. */
export interface PlanPicture {
  /** in the order of the plan; null for a row whose days cannot be told yet */
  readonly rows: readonly (PictureRow | null)[];
  /** between rows that are drawn */
  readonly links: readonly RowLink[];
  /** predecessors loop: nothing that follows from them is drawn */
  readonly hasLoop: boolean;
}

/**
 * The picture of a plan while it is typed: by the rules of the trial, of the rows that can be read
 * so far. A row without days of its own is left out where nothing that is drawn gives them.
 *
 * @example
 * picturePlan([dated, blank], given).rows //=> [{ row: 1, startOn: "2015-05-01", … }, null]
 */
export function picturePlan(rows: readonly PlanDraftRow[], given: PictureGiven): PlanPicture {
  const read = rows.map((row, index) => readRow(row, index + 1));
  const { links, hasLoop } = linksOf(read);
  const spans = withoutUndated(spansOf(read, given.arithmetic), links);
  const dated = datePlanRows(spans, among(links, spans), given.arithmetic).filter(isInSpan);
  const held = among(links, dated);
  const times = tryDated(rows, { dated, links: held }, given);
  const drawn = new Map(
    dated.map(({ row, startOn, finishOn, isMoment }) => {
      const { duration = 0, isCritical = false, totalFloat = null } = times.get(row) ?? {};
      const deadlineOn = given.deadlines.planned.get(rows[row - 1]?.milestoneId ?? "") ?? null;
      const days = { row, startOn, finishOn, duration: isMoment ? 0 : duration };
      return [row, { ...days, isCritical, totalFloat, deadlineOn }];
    }),
  );
  return { rows: rows.map((_, index) => drawn.get(index + 1) ?? null), links: held, hasLoop };
}

function linksOf(read: readonly (ReadRow | null)[]): { links: RowLink[]; hasLoop: boolean } {
  const { links, refusals } = linkRows(read.filter((row) => row !== null));
  const hasLoop = refusals.some(({ refusal }) => refusal === "plan.cycle");
  return { links: hasLoop ? [] : links, hasLoop };
}

function spansOf(read: readonly (ReadRow | null)[], arithmetic: DayArithmetic): RowSpan[] {
  return read.flatMap((row) => {
    const span = row && spanRow(row, arithmetic);
    return span?.ok ? [span.value] : [];
  });
}

/** Without the rows that would follow, and have nothing left to follow. */
function withoutUndated(spans: readonly RowSpan[], links: readonly RowLink[]): RowSpan[] {
  let kept = [...spans];
  for (let before = -1; before !== kept.length; ) {
    before = kept.length;
    const driven = new Set(among(links, kept).map(({ successorRow }) => successorRow));
    kept = kept.filter(({ row, startOn }) => startOn !== null || driven.has(row));
  }
  return kept;
}

function among(links: readonly RowLink[], rows: readonly { readonly row: number }[]): RowLink[] {
  const known = new Set(rows.map(({ row }) => row));
  return links.filter((link) => known.has(link.predecessorRow) && known.has(link.successorRow));
}

function isInSpan({ startOn, finishOn }: DatedPlanRow): boolean {
  return isWithin(projectSpan, startOn) && isWithin(projectSpan, finishOn);
}

/** The figures of the trial, by row. */
function tryDated(
  rows: readonly PlanDraftRow[],
  { dated, links }: { dated: readonly DatedPlanRow[]; links: readonly RowLink[] },
  { arithmetic, deadlines, asOf }: PictureGiven,
) {
  if (dated.length === 0) return new Map();
  const milestones = dated.map((days) => {
    const milestoneId = rows[days.row - 1]?.milestoneId || null;
    return { ...unnamed, ...days, milestoneId };
  });
  const held = deadlinesUnder(rows, deadlines);
  const plan = { milestones, links, warnings: [] };
  const trial = tryPlan(plan, { arithmetic, deadlines: held, asOf });
  return new Map(trial.rows.map((row) => [row.row, row]));
}

/** What the network does not ask. */
const unnamed = {
  sourceUid: null,
  groupName: "",
  name: { zh: "", en: "" },
  kind: "works",
  weight: 0,
} as const;

function deadlinesUnder(
  rows: readonly PlanDraftRow[],
  { planned, left }: PlanDeadlines,
): Map<string, IsoDate> {
  const has = new Set(rows.map(({ milestoneId }) => milestoneId));
  return new Map([
    ...Array.from(planned).filter(([id]) => has.has(id)),
    ...Array.from(left).filter(([id]) => !has.has(id)),
  ]);
}
