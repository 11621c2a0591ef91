import { type IsoDate, isIsoDate } from "#domain/calendar/calendar-day.ts";
import { type ReportFacts, reportsInForce } from "./report-status.ts";

/** The reports that a new one comes to stand between. */
export interface ReportNeighbours<R> {
  readonly before: R | null;
  readonly after: R | null;
}

/**
 * The reports in force before and after a day, without the one that a correction takes the place
 * of. On the day itself is before: the later of two reports of one day counts.
 *
 * @param options.asOf the day on which it is filed
 */
export function neighboursOf<R extends ReportFacts>(
  reports: readonly R[],
  { on, asOf, correctsId }: { on: IsoDate; asOf: IsoDate; correctsId: string | null },
): ReportNeighbours<R> {
  const inForce = reportsInForce(reports, asOf).filter(
    ({ id, asOfOn }) => id !== correctsId && isIsoDate(asOfOn),
  );
  return {
    before: inForce.findLast(({ asOfOn }) => asOfOn <= on) ?? null,
    after: inForce.find(({ asOfOn }) => asOfOn > on) ?? null,
  };
}
