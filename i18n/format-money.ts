import { type Locale, languageTag } from "./locales.ts";

/**
 * An amount of 分 in yuan; without 角 and 分 where they are 0.
 *
 * @example
 * formatMoney(36_000_050, "zh") //=> "¥360,000.50"
 * formatMoney(360_000_00, "en") //=> "CN¥360,000"
 */
export function formatMoney(fen: number, locale: Locale): string {
  return new Intl.NumberFormat(languageTag[locale], {
    style: "currency",
    currency: "CNY",
    trailingZeroDisplay: "stripIfInteger",
  }).format(fen / 100);
}
