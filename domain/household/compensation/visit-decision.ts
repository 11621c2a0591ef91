import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { addMonths } from "#domain/calendar/calendar-period.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";

export const visitRefusals = ["visit.inFuture", "visit.nextInPast", "visit.nextTooLate"] as const;
export type VisitRefusal = (typeof visitRefusals)[number];

/** A visit that is planned later than in a year has the wrong year. */
const mostMonthsAhead = 12;

/** A visit that was made, and the one that is to come; null where there is none. */
export interface VisitDays {
  readonly visitedOn: IsoDate | null;
  readonly nextVisitOn: IsoDate | null;
}

/**
 * Whether a visit and the next one may stand on their days: made by today, the next not before it.
 *
 * @example
 * decideVisitDays({ visitedOn: "2015-04-14", nextVisitOn: "2015-04-10" }, "2015-04-15")
 * //=> { ok: false, refusal: "visit.nextInPast", field: "nextVisitOn", params: { businessOn: "2015-04-15" } }
 */
export function decideVisitDays(
  { visitedOn, nextVisitOn }: VisitDays,
  businessOn: IsoDate,
): Outcome<VisitDays, VisitRefusal> {
  const params = { businessOn };
  if (visitedOn !== null && visitedOn > businessOn) {
    return refuse("visit.inFuture", { field: "visitedOn", params });
  }
  if (nextVisitOn !== null && nextVisitOn < businessOn) {
    return refuse("visit.nextInPast", { field: "nextVisitOn", params });
  }
  const latestOn = addMonths(businessOn, mostMonthsAhead);
  if (nextVisitOn !== null && nextVisitOn > latestOn) {
    return refuse("visit.nextTooLate", { field: "nextVisitOn", params: { latestOn } });
  }
  return accept({ visitedOn, nextVisitOn });
}
