import { type Locale, languageTag } from "./locales.ts";
import { perLocale } from "./per-locale.ts";

const british = (locale: Locale) => (locale === "en" ? "en-GB" : languageTag[locale]);

function dayFormat(month: "long" | "short") {
  return perLocale(
    (locale) =>
      new Intl.DateTimeFormat(british(locale), {
        year: "numeric",
        month,
        day: "numeric",
        timeZone: "UTC",
      }),
  );
}
const dayFormats = { long: dayFormat("long"), short: dayFormat("short") };

const monthFormat = perLocale(
  (locale) =>
    new Intl.DateTimeFormat(british(locale), {
      year: "numeric",
      month: locale === "en" ? "short" : "long",
      timeZone: "UTC",
    }),
);

const instantFormat = perLocale(
  (locale) =>
    new Intl.DateTimeFormat(british(locale), {
      dateStyle: "medium",
      timeStyle: "short",
      hourCycle: "h23",
      timeZone: "Asia/Shanghai",
    }),
);

const timeFormat = new Intl.DateTimeFormat("en-GB", {
  timeStyle: "short",
  timeZone: "Asia/Shanghai",
});

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
  return Number.isNaN(at) ? on : dayFormats[month](locale).format(at);
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
  return monthFormat(locale).format(at);
}

/** An instant in Asia/Shanghai, to the minute. */
export function formatInstant(at: number, locale: Locale): string {
  return instantFormat(locale).format(at);
}

/**
 * The time of day of an instant in Asia/Shanghai.
 *
 * @example
 * formatTime(Date.UTC(2015, 3, 15, 2, 32)) //=> "10:32"
 */
export function formatTime(at: number): string {
  return timeFormat.format(at);
}
