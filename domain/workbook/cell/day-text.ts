import { type IsoDate, isIsoDate, utcDayOf } from "#domain/calendar/calendar-day.ts";
import { cellWords } from "./cell-words.ts";

const dayMs = 86_400_000;
/** Excel's day 25569 is 1970-01-01. */
const serial1970 = 25_569;
/** 1927-05-18 and 2099-12-31: beyond, a number is more likely a year, a month or a count. */
const firstSerial = 10_000;
const lastSerial = 73_050;
/** Midnight after 9999-12-31, the last day a spreadsheet has. */
const mostInstant = 253_402_300_800_000;

const eightDigits = /^(\d{4})(\d{2})(\d{2})$/;

/**
 * A day as people write it, the year first: `2015-03-01`, `2015/3/1`, `2015.3.1`, `2015年3月1日`, `1号`
 * at its end, `20150301`, `二〇一五年三月一日`; any dash or stop between, spaces, full-width digits, marks
 * nobody sees; a weekday and a time of day behind it left aside. `null` for anything else, such as
 * two digits of a year or the month first: which day that means would be a guess.
 *
 * @example
 * parseDayText("2015年3月1号") //=> "2015-03-01"
 * parseDayText("3/1/2015") //=> null
 */
export function parseDayText(text: string): IsoDate | null {
  const plain = text
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/[\p{Dash_Punctuation}\u2212~]/gu, "-")
    .replace(cellWords.stops, ".")
    .replace(cellWords.zeros, cellWords.digits.charAt(0))
    .trim();
  const day = plain
    .replace(cellWords.timeOfDay, "")
    .replace(cellWords.weekday, "")
    .replace(cellWords.timeOfDay, "")
    .trim();
  const parts = cellWords.day.exec(day) ?? eightDigits.exec(day) ?? spelt(day);
  if (!parts) return null;
  const [, year, month = "", on = ""] = parts;
  return realDay(`${year}-${month.padStart(2, "0")}-${on.padStart(2, "0")}`);
}

/** A day in Chinese numerals, as parts in digits. */
function spelt(text: string): string[] | null {
  const [, year, month, day] = cellWords.speltDay.exec(text) ?? [];
  if (!year || !month || !day) return null;
  const digits = [...year].map((digit) => cellWords.digits.indexOf(digit)).join("");
  return ["", digits, tensOf(month), tensOf(day)];
}

/** From one to thirty-one, in digits; 0 for what is none of them. */
function tensOf(numerals: string): string {
  const [first = "", second = "", third = ""] = numerals;
  const tens: Readonly<Record<string, number>> = cellWords.tens;
  const digit = (numeral: string) => Math.max(0, cellWords.digits.indexOf(numeral));
  if (numerals.length === 1) return String(10 * (tens[first] ?? 0) || digit(first));
  if (tens[first])
    return third === "" && !tens[second] ? String(10 * tens[first] + digit(second)) : "0";
  return tens[second] === 1 && !tens[third] ? String(10 * digit(first) + digit(third)) : "0";
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
