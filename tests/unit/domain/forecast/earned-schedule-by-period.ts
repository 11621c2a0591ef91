/**
 * Earned schedule by the formula as it is printed, in periods: C + (EV − PV_C) ÷ (PV_C+1 − PV_C),
 * where C is the largest period with EV ≥ PV_C. Source: Lipke, "Schedule is different" (2003).
 *
 * @param plannedValues cumulative planned value at the end of each period, never falling
 * @example
 * earnedScheduleByPeriod([10, 20, 40], 30) //=> 2.5
 */
export function earnedScheduleByPeriod(plannedValues: readonly number[], earned: number): number {
  const complete = plannedValues.findLastIndex((planned) => earned >= planned) + 1;
  const next = plannedValues[complete];
  if (next === undefined) return complete;
  const reached = plannedValues[complete - 1] ?? 0;
  return complete + (earned - reached) / (next - reached);
}
