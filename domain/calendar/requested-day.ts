import { type IsoDate, isIsoDate } from "./calendar-day.ts";

/** The first day that may be looked at: no portfolio of an office goes further back. */
export const firstReplayDay: IsoDate = "2000-01-01";

/** Why the day in an address was not taken. */
export type DayProblem =
  | { readonly code: "later" | "tooEarly"; readonly on: IsoDate }
  | { readonly code: "noDay" };

/** The day everything on a page is computed for. */
export type RequestedDay = {
  readonly asOf: IsoDate;
  /** The day the office is living in, whatever day is looked at. */
  readonly businessDate: IsoDate;
  /** A past day is looked at: nothing can be done on it. */
  readonly isReplay: boolean;
  readonly problem: DayProblem | null;
};

/**
 * Which day an address asks for. Any day from {@link firstReplayDay} to the business date is
 * taken; everything else is answered with the business date and with what is wrong, so that an
 * address from a letter never leads to an error. Nothing asked, or an emptied field, is today.
 *
 * @example
 * decideDay("2015-03-01", "2015-04-15")
 * //=> { asOf: "2015-03-01", businessDate: "2015-04-15", isReplay: true, problem: null }
 */
export function decideDay(asked: string | null, businessDate: IsoDate): RequestedDay {
  const problem = problemOf(asked, businessDate);
  const asOf = asked && problem === null ? asked : businessDate;
  return { asOf, businessDate, isReplay: asOf !== businessDate, problem };
}

function problemOf(asked: string | null, businessDate: IsoDate): DayProblem | null {
  if (!asked) return null;
  if (!isIsoDate(asked)) return { code: "noDay" };
  if (asked > businessDate) return { code: "later", on: asked };
  return asked < firstReplayDay ? { code: "tooEarly", on: asked } : null;
}
