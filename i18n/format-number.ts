import { type Locale, languageTag } from "./locales.ts";

/** Made once: making one takes a hundred times as long as using it. */
const formats = new Map<Locale, Intl.NumberFormat>();

/**
 * A number with its groups, at most two decimals.
 *
 * @example
 * formatNumber(14700, "zh") //=> "14,700"
 */
export function formatNumber(value: number, locale: Locale): string {
  const format =
    formats.get(locale) ?? new Intl.NumberFormat(languageTag[locale], { maximumFractionDigits: 2 });
  formats.set(locale, format);
  return format.format(value);
}
