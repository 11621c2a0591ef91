import { addDays, daysBetween, type IsoDate } from "./calendar-day.ts";
import type { MilestoneState } from "./milestone.ts";

/** A line of the timeline: its plan, both days included, and where it stands. */
export interface FrontLineRow {
  readonly id: string;
  readonly plan: { readonly startOn: IsoDate; readonly finishOn: IsoDate } | null;
  readonly state: Pick<MilestoneState, "status" | "percent">;
}

/** Where the front line (前锋线) crosses a row. */
export interface FrontPoint {
  readonly id: string;
  /** the day whose end the plan would have the reported percent on; before its start with nothing done */
  readonly frontOn: IsoDate;
  /** to the right of the status date; below 0 is behind */
  readonly daysAhead: number;
}

/**
 * The points of the progress front line at a status date: the percent of each row laid on its
 * planned bar, to the nearest day.
 *
 * A row where nothing is due yet and nothing was done, or that is done as planned, lies on the
 * status date itself. One without a plan, or begun without anybody giving a percent, has no point.
 *
 * @example
 * frontLine([{ id: "m", plan: { startOn: "2015-04-01", finishOn: "2015-04-20" }, state: { status: "inProgress", percent: 50 } }], "2015-04-15")
 * //=> [{ id: "m", frontOn: "2015-04-10", daysAhead: -5 }]
 */
export function frontLine(rows: readonly FrontLineRow[], statusOn: IsoDate): FrontPoint[] {
  return rows.flatMap((row) => {
    const frontOn = frontDay(row, statusOn);
    return frontOn === null
      ? []
      : [{ id: row.id, frontOn, daysAhead: daysBetween(statusOn, frontOn) }];
  });
}

function frontDay({ plan, state }: FrontLineRow, statusOn: IsoDate): IsoDate | null {
  if (plan === null) return null;
  const percent = state.percent ?? (state.status === "planned" ? 0 : null);
  if (percent === null) return null;
  const isNotDue = percent === 0 && plan.startOn > statusOn;
  const isDoneAsPlanned = state.status === "done" && plan.finishOn <= statusOn;
  if (isNotDue || isDoneAsPlanned) return statusOn;
  const days = daysBetween(plan.startOn, plan.finishOn) + 1;
  return addDays(plan.startOn, Math.round((days * percent) / 100) - 1);
}
