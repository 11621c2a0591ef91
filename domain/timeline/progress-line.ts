import type { IsoDate } from "#domain/calendar/calendar-day.ts";

/** A row of the timeline: its plan, both days included, and what is known of it. */
export interface ProgressLineRow {
  readonly plannedStartOn: IsoDate | null;
  readonly plannedFinishOn: IsoDate | null;
  readonly percent: number | null;
  /** nothing says that any of it has begun */
  readonly isNotBegun: boolean;
  readonly isDone: boolean;
}

/**
 * The percent of a row's planned bar on which the progress line (前锋线) stands at a status date;
 * null where the line is not bent and runs straight down at the status date.
 *
 * What is due and not begun stands at the start of its bar, whether or not somebody said 0 %. Not
 * bent are rows that are not due and not begun, and rows that are done as planned. A row without a
 * plan, or begun without anybody giving a percent, has no place on its bar.
 *
 * @example
 * progressLinePercent(
 *   {
 *     plannedStartOn: "2015-04-01",
 *     plannedFinishOn: "2015-04-20",
 *     percent: 50,
 *     isNotBegun: false,
 *     isDone: false,
 *   },
 *   "2015-04-15",
 * )
 * //=> 50
 */
export function progressLinePercent(row: ProgressLineRow, statusOn: IsoDate): number | null {
  const { plannedStartOn, plannedFinishOn, isNotBegun, isDone } = row;
  if (plannedStartOn === null || plannedFinishOn === null) return null;
  const percent = row.percent ?? (isNotBegun ? 0 : null);
  const isNotDue = percent === 0 && plannedStartOn > statusOn;
  const isDoneAsPlanned = isDone && plannedFinishOn <= statusOn;
  return isNotDue || isDoneAsPlanned ? null : percent;
}
