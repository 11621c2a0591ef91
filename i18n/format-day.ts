import { type Locale, languageTag } from "./locales.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(locale: Locale, month: "long" | "short"): Intl.DateTimeFormat {
  const key = `${locale} ${month}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : languageTag[locale], {
      year: "numeric",
      month,
      day: "numeric",
      timeZone: "UTC",
    });
    formats.set(key, format);
  }
  return format;
}

/**
 * A calendar day in words. Text that is no day stands as it is: a list with one such row is still a
 * list.
 *
 * @example
 * formatDay("2015-04-15", "zh") //=> "2015年4月15日"
 * formatDay("2015-04-15", "en") //=> "15 April 2015"
 */
export function formatDay(on: string, locale: Locale, month: "long" | "short" = "long"): string {
  const [year = 0, monthOfYear = 1, day = 1] = on.split("-").map(Number);
  const at = Date.UTC(year, monthOfYear - 1, day);
  return Number.isNaN(at) ? on : dayFormat(locale, month).format(at);
}

/**
 * The month of a calendar day in words.
 *
 * @example
 * formatMonth("2015-04-15", "zh") //=> "2015年4月"
 */
export function formatMonth(on: string, locale: Locale): string {
  const [year = 0, monthOfYear = 1] = on.split("-").map(Number);
  const at = Date.UTC(year, monthOfYear - 1, 1);
  if (Number.isNaN(at)) return on;
  return new Intl.DateTimeFormat(locale === "en" ? "en-GB" : languageTag[locale], {
    year: "numeric",
    month: locale === "en" ? "short" : "long",
    timeZone: "UTC",
  }).format(at);
}

/** An instant in Asia/Shanghai, to the minute. */
export function formatInstant(at: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === "en" ? "en-GB" : languageTag[locale], {
    dateStyle: "medium",
    timeStyle: "short",
    hourCycle: "h23",
    timeZone: "Asia/Shanghai",
  }).format(at);
}

/**
 * The time of day of an instant in Asia/Shanghai.
 *
 * @example
 * formatTime(Date.UTC(2015, 3, 15, 2, 32)) //=> "10:32"
 */
export function formatTime(at: number): string {
  return new Intl.DateTimeFormat("en-GB", {
    timeStyle: "short",
    timeZone: "Asia/Shanghai",
  }).format(at);
}
