import { useLocale } from "next-intl";
import type { RateName } from "#domain/household/counts/relocation-rates.ts";
import { formatMoney } from "#i18n/format-money.ts";
import { formatNumber } from "#i18n/format-number.ts";

/** What a rate is made of, in words: money for the one of money, else households or persons. */
export function useRateFigure(): (name: RateName, value: number) => string {
  const locale = useLocale();
  return (name, value) =>
    name === "paidAmount" ? formatMoney(value, locale) : formatNumber(value, locale);
}
