import { type Locale, languageTag } from "./locales.ts";
import { perLocale } from "./per-locale.ts";

const numberFormat = perLocale(
  (locale) => new Intl.NumberFormat(languageTag[locale], { maximumFractionDigits: 2 }),
);

/**
 * A number with its groups, at most two decimals.
 *
 * @example
 * formatNumber(14700, "zh") //=> "14,700"
 */
export function formatNumber(value: number, locale: Locale): string {
  return numberFormat(locale).format(value);
}
