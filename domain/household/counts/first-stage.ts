import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { CountMetric } from "./count-metric.ts";
import type { LinkedMetric } from "./linked-metric.ts";
import type { RelocationView } from "./view-relocation.ts";

/** What a household comes by until it is cleared, and from there until it is back. */
const clearing = [
  "surveyed",
  "appraised",
  "signed",
  "decided",
  "paid",
  "vacated",
  "vacatedUnpaid",
  "demolished",
] as const satisfies readonly CountMetric[];
const returning = ["selected", "handedOver", "returned"] as const satisfies readonly CountMetric[];

/**
 * The day on which the first household came to the first stage of what a count is the measure of,
 * which may be long before the count itself begins: a clearance counted by what is demolished has
 * begun with the first survey. Null while nobody has.
 *
 * @example
 * firstStageOn(viewWithSignedOnly, "demolished") //=> "2015-03-09"
 */
export function firstStageOn({ totals }: RelocationView, metric: LinkedMetric): IsoDate | null {
  const stages = metric === "returned" ? returning : clearing;
  return stages.flatMap((stage) => totals.get(stage)?.firstOn ?? []).sort()[0] ?? null;
}
