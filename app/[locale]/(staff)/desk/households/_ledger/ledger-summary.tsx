import { useLocale, useTranslations } from "next-intl";
import type { LedgerSums } from "#domain/household/ledger/match-households.ts";
import { formatArea } from "./format-area.ts";

/** 162 户 · 478 人 · 5 栋 · 14,700 m², of the project or of a filter. */
export function LedgerSummary({ of, totals }: { of: "project" | "filter"; totals: LedgerSums }) {
  const t = useTranslations("households.summary");
  const locale = useLocale();
  const { areaDm2, ...counts } = totals;
  return t(of, { ...counts, area: formatArea(areaDm2, locale) });
}
