import { formatNumber } from "#i18n/format-number.ts";
import type { Locale } from "#i18n/locales.ts";

/**
 * An area kept in dm², in m².
 *
 * @example
 * formatArea(1470000, "zh") //=> "14,700"
 */
export function formatArea(areaDm2: number, locale: Locale): string {
  return formatNumber(areaDm2 / 100, locale);
}
