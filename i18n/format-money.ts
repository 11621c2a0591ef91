import { type Locale, languageTag } from "./locales.ts";
import { perLocale } from "./per-locale.ts";

const moneyFormat = perLocale(
  (locale) =>
    new Intl.NumberFormat(languageTag[locale], {
      style: "currency",
      currency: "CNY",
      trailingZeroDisplay: "stripIfInteger",
    }),
);

const amountFormat = perLocale(
  (locale) =>
    new Intl.NumberFormat(languageTag[locale], {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    }),
);

/**
 * An amount of 分 in yuan; without 角 and 分 where they are 0.
 *
 * @example
 * formatMoney(36_000_050, "zh") //=> "¥360,000.50"
 * formatMoney(360_000_00, "en") //=> "CN¥360,000"
 */
export function formatMoney(fen: number, locale: Locale): string {
  return moneyFormat(locale).format(fen / 100);
}

/**
 * The same without a sign, always to the 分: for a column that names its unit.
 *
 * @example
 * formatAmount(3_484_650, "zh") //=> "34,846.50"
 */
export function formatAmount(fen: number, locale: Locale): string {
  return amountFormat(locale).format(fen / 100);
}
