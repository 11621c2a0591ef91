import { isUnknownPercent, type PercentRange } from "#domain/forecast/progress.ts";
import { formatNumber } from "./format-number.ts";
import type { Locale } from "./locales.ts";

type Words = (key: "none" | "unknown" | "percentRange", values?: Record<string, string>) => string;

/**
 * A percent that may be a range, in words: a dash where there is none, 未知 where nothing of it is
 * known.
 *
 * @param t the messages of `site`
 * @example
 * formatPercentRange({ from: 16.2, to: 36.2 }, t, "zh") //=> "16.2 至 36.2%"
 */
export function formatPercentRange(range: PercentRange | null, t: Words, locale: Locale): string {
  if (range === null) return t("none");
  if (isUnknownPercent(range)) return t("unknown");
  const [from, to] = [formatNumber(range.from, locale), formatNumber(range.to, locale)];
  return from === to ? `${from}%` : t("percentRange", { from, to });
}
