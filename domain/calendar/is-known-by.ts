import { type IsoDate, isIsoDate } from "./calendar-day.ts";

/**
 * Whether what was recorded on a day was known by another. What carries no day that can be read
 * is always known: left out it would be missing from every figure, and nobody would be told.
 *
 * @example
 * isKnownBy("2015-04-16", "2015-04-15") //=> false
 * isKnownBy("not a day", "2015-04-15") //=> true
 */
export function isKnownBy(recordedOn: IsoDate, asOf: IsoDate): boolean {
  return recordedOn <= asOf || !isIsoDate(recordedOn);
}
