import { daysBetween, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { countUpTo } from "#domain/core/sorted-search.ts";
import { type BaselineItem, plannedValues } from "./progress.ts";

/** The planned value of a baseline as the broken line it is, asked in days since its first. */
export interface PlanCurve {
  readonly startOn: IsoDate;
  readonly finishOn: IsoDate;
  /** planned duration PD, both days counted */
  readonly duration: number;
  /** earned schedule ES: the days the plan needs for a percent, from 0 on; the longest where it pauses there */
  daysFor(percent: number): number;
}

/**
 * A baseline's curve; null for one without weight. It bends only where a line of the baseline
 * begins or ends, so that a percent is looked up among those few days, whatever the length of the
 * plan: earned schedule of a plan of 1,500 days costs microseconds.
 *
 * @example
 * planCurve([{ weight: 1, startOn: "2015-04-01", finishOn: "2015-04-10" }])?.daysFor(45) //=> 4.5
 */
export function planCurve(items: readonly BaselineItem[]): PlanCurve | null {
  const known = curves.get(items);
  if (known !== undefined) return known;
  const curve = bend(items);
  curves.set(items, curve);
  return curve;
}

/** The lines of a baseline never change, and the curve is asked for on every day that is looked at. */
const curves = new WeakMap<readonly BaselineItem[], PlanCurve | null>();

function bend(items: readonly BaselineItem[]): PlanCurve | null {
  const startOn = items.map((item) => item.startOn).sort()[0];
  const finishOn = items
    .map((item) => item.finishOn)
    .sort()
    .at(-1);
  if (startOn === undefined || finishOn === undefined) return null;
  const bends = items.flatMap((item) => [
    daysBetween(startOn, item.startOn),
    daysBetween(startOn, item.finishOn) + 1,
  ]);
  const days = Array.from(new Set(bends)).sort((a, b) => a - b);
  const values = plannedValues(
    items,
    startOn,
    days.map((day) => day - 1),
  );
  if (values.length === 0) return null;
  const duration = days.at(-1) ?? 0;
  return { startOn, finishOn, duration, daysFor: (percent) => daysFor(percent, days, values) };
}

function daysFor(percent: number, days: readonly number[], values: readonly number[]): number {
  const passed = countUpTo(values, percent) - 1;
  const from = days[passed] ?? 0;
  const reached = values[passed] ?? 0;
  const to = days[passed + 1];
  const next = values[passed + 1];
  if (to === undefined || next === undefined) return from;
  return from + ((percent - reached) / (next - reached)) * (to - from);
}
