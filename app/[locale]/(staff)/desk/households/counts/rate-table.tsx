import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "#components/data-table.tsx";
import { Notice } from "#components/notice.tsx";
import { Section } from "#components/section.tsx";
import type { CountTable } from "#domain/household/count-table.ts";
import { type RateName, rateNames, relocationRates } from "#domain/household/relocation-rates.ts";
import { formatPercent } from "#domain/rate.ts";
import { formatMoney } from "#i18n/format-money.ts";
import { formatNumber } from "#i18n/format-number.ts";

/** Every rate with its numerator, its denominator and how it is worked out. */
export function RateTable({ table: { project } }: { table: CountTable }) {
  const t = useTranslations("counts.rates");
  const locale = useLocale();
  const rates = relocationRates(project);
  const figure = (name: RateName, value: number) =>
    name === "paidAmount" ? formatMoney(value, locale) : formatNumber(value, locale);
  const unpaid = project.vacatedUnpaid.total.households;
  return (
    <Section title={t("title")} lead={t("lead")}>
      <DataTable<RateName>
        caption={t("caption")}
        columns={[
          { key: "rate", header: t("rate"), cell: (name) => t(`name.${name}`) },
          {
            key: "percent",
            header: t("percent"),
            isNumeric: true,
            cell: (name) => formatPercent(rates[name]),
          },
          {
            key: "numerator",
            header: t("numerator"),
            isNumeric: true,
            cell: (name) => figure(name, rates[name].numerator),
          },
          {
            key: "denominator",
            header: t("denominator"),
            isNumeric: true,
            cell: (name) => figure(name, rates[name].denominator),
          },
          { key: "formula", header: t("formula"), cell: (name) => t(`how.${name}`) },
        ]}
        rows={rateNames}
        keyOf={(name) => name}
        empty={t("title")}
      />
      {unpaid > 0 ? <Notice tone="info" title={t("unpaid", { count: unpaid })} /> : null}
    </Section>
  );
}
