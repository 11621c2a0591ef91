import { type IsoDate, isIsoDate, utcDayOf } from "#domain/calendar/calendar-day.ts";

const dayMs = 86_400_000;
/** Excel's day 25569 is 1970-01-01. */
const serial1970 = 25_569;
/** 1927-05-18 and 2099-12-31: beyond, a number is more likely a year, a month or a count. */
const firstSerial = 10_000;
const lastSerial = 73_050;
/** Midnight after 9999-12-31, the last day a spreadsheet has. */
const mostInstant = 253_402_300_800_000;

/**
 * A day as people write it: `2015-03-01`, `2015/3/1`, `2015.3.1`, `2015年3月1日`, `20150301`,
 * full-width digits too, a time of day after it left aside. `null` for anything else, such as two
 * digits of a year or the month first: which day that means would be a guess.
 *
 * @example
 * parseDayText("2015年3月1日") //=> "2015-03-01"
 * parseDayText("3/1/2015") //=> null
 */
export function parseDayText(text: string): IsoDate | null {
  const plain = text.normalize("NFKC").trim();
  const parts =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/.exec(plain) ??
    /^(\d{4})(\u5e74)(\d{1,2})\u6708(\d{1,2})\u65e5?$/.exec(plain) ??
    /^(\d{4})()(\d{2})(\d{2})$/.exec(plain);
  if (!parts) return null;
  const [, year, , month = "", day = ""] = parts;
  return realDay(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

/**
 * The day of an Excel serial number that no format marks as a date, or of a day typed as eight
 * digits. `null` where it is more likely something else: 2015 is a year, not 1905-07-07.
 *
 * @example
 * parseDayNumber(42064) //=> "2015-03-01"
 * parseDayNumber(20150301) //=> "2015-03-01"
 * parseDayNumber(2015) //=> null
 */
export function parseDayNumber(value: number): IsoDate | null {
  if (value >= firstSerial && value <= lastSerial) {
    return dayOfInstant((value - serial1970) * dayMs);
  }
  return Number.isInteger(value) ? parseDayText(String(value)) : null;
}

/** The day of an instant of the file; a hair before midnight is a rounding error, not a day. */
export function dayOfInstant(ms: number): IsoDate | null {
  const second = Math.round(ms / 1000) * 1000;
  return Math.abs(second) < mostInstant ? utcDayOf(second) : null;
}

function realDay(text: string): IsoDate | null {
  return isIsoDate(text) ? text : null;
}
