/**
 * A calendar day in Shanghai, `YYYY-MM-DD`, years 0100 to 9999. Text order is time order. What is
 * entered is bounded more tightly, by `day-span.ts`; the calendar goes on for centuries around
 * that, so that what is counted from any day entered is a day as well.
 */
export type IsoDate = string;

const dayMs = 86_400_000;
const shanghaiOffsetMs = 8 * 3_600_000;
const zeroCode = "0".charCodeAt(0);
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** From 1 March of the year 0, proleptic, to 1 January 1970. */
const daysTo1970 = 719_468;

/**
 * Midnight UTC of a day in milliseconds: the only bridge from a day to an instant, because UTC has
 * no daylight saving and therefore no day of 23 or 25 hours.
 *
 * @throws RangeError when the text is no calendar day
 * @example
 * utcMidnightOf("1970-01-02") //=> 86400000
 */
export function utcMidnightOf(on: IsoDate): number {
  return dayNumberOf(on) * dayMs;
}

/**
 * Days since 1970-01-01.
 *
 * @throws RangeError when the text is no calendar day
 * @example
 * dayNumberOf("1970-01-02") //=> 1
 */
export function dayNumberOf(on: IsoDate): number {
  const year = yearOf(on);
  const month = pairAt(on, 5);
  const day = pairAt(on, 8);
  const isReal =
    on.length === 10 && on[4] === "-" && on[7] === "-" && isCalendarDay(year, month, day);
  if (!isReal) throw new RangeError(`no calendar day: ${on}`);
  return daysSince1970(year, month, day);
}

function yearOf(on: IsoDate): number {
  return 100 * pairAt(on, 0) + pairAt(on, 2);
}

/** The number that two digits make; NaN where there are none. */
function pairAt(text: string, index: number): number {
  const tens = text.charCodeAt(index) - zeroCode;
  const ones = text.charCodeAt(index + 1) - zeroCode;
  const isPair = tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9;
  return isPair ? 10 * tens + ones : Number.NaN;
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  if (!(year >= 100 && month >= 1 && month <= 12 && day >= 1)) return false;
  return day <= lengthOfMonth(year, month);
}

function lengthOfMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? 0);
}

/**
 * In closed form, years counted from March so that the leap day is the last. A portfolio asks a
 * million times for a page, and a look-up in a map would cost five times as much.
 */
function daysSince1970(year: number, month: number, day: number): number {
  const fromMarch = month > 2 ? year : year - 1;
  const leapDays =
    Math.floor(fromMarch / 4) - Math.floor(fromMarch / 100) + Math.floor(fromMarch / 400);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return 365 * fromMarch + leapDays + dayOfYear - daysTo1970;
}

const firstDay = daysSince1970(100, 1, 1);
const lastDay = daysSince1970(9999, 12, 31);

/**
 * The UTC day an instant falls on: the way back from {@link utcMidnightOf}. Beyond the calendar it
 * is its first or its last day.
 *
 * @throws RangeError for what is no number
 */
export function utcDayOf(ms: number): IsoDate {
  return dayNumbered(Math.floor(ms / dayMs));
}

/**
 * The day with a number: the way back from {@link dayNumberOf}, beyond the calendar its first or last.
 *
 * @throws RangeError for what is no number
 */
export function dayNumbered(day: number): IsoDate {
  const known = knownTexts.get(day);
  if (known !== undefined) return known;
  if (Number.isNaN(day)) throw new RangeError("no number of a day");
  const within = Math.min(Math.max(day, firstDay), lastDay);
  const text = new Date(within * dayMs).toISOString().slice(0, 10);
  if (knownTexts.size < knownTextsLimit) knownTexts.set(day, text);
  return text;
}

/** Days as written once, by their number: a schedule names the same few thousand; 20,000 are 54 years. */
const knownTexts = new Map<number, IsoDate>();
const knownTextsLimit = 20_000;

/**
 * True for a day that exists.
 *
 * @example
 * isIsoDate("2015-02-30") //=> false
 */
export function isIsoDate(text: unknown): text is IsoDate {
  if (typeof text !== "string") return false;
  try {
    utcMidnightOf(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * The day so many days later, negative is earlier. Where that lies beyond the calendar, its first
 * or its last day: a computation over days that can be entered never comes there.
 *
 * @throws RangeError for no number of days
 * @example
 * addDays("2015-02-28", 1) //=> "2015-03-01"
 * addDays("9999-12-31", 1) //=> "9999-12-31"
 */
export function addDays(on: IsoDate, days: number): IsoDate {
  return dayNumbered(dayNumberOf(on) + days);
}

/**
 * Signed whole days from one day to another; negative when `to` is earlier.
 *
 * @example
 * daysBetween("2015-02-27", "2015-03-01") //=> 2
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/**
 * To sort days, earliest first: below 0 when `a` is earlier. As text they sort as days do.
 *
 * @example
 * ["2015-04-15", "2015-02-28"].sort(compareDays) //=> ["2015-02-28", "2015-04-15"]
 */
export function compareDays(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : Number(a > b);
}

/**
 * A list by the day of each, earliest first, and of one day as listed. Facts mostly come in order
 * already: then it is the list itself, and costs one look.
 */
export function inDayOrder<T>(items: readonly T[], dayOf: (item: T) => IsoDate): readonly T[] {
  let last = "";
  for (const item of items) {
    const on = dayOf(item);
    if (on < last) return items.toSorted((a, b) => compareDays(dayOf(a), dayOf(b)));
    last = on;
  }
  return items;
}

/**
 * The day it is in Shanghai at an instant: the business date when no demo date is set. China has
 * kept +08:00 without summer time since 1992.
 *
 * @example
 * businessDateAt(Date.UTC(2015, 3, 14, 16)) //=> "2015-04-15"
 */
export function businessDateAt(instantMs: number): IsoDate {
  return utcDayOf(instantMs + shanghaiOffsetMs);
}

/**
 * Monday 1 to Sunday 7.
 *
 * @example
 * isoWeekday("2015-04-15") //=> 3
 */
export function isoWeekday(on: IsoDate): number {
  return new Date(utcMidnightOf(on)).getUTCDay() || 7;
}
