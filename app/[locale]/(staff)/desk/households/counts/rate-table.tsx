import { useTranslations } from "next-intl";
import { DataTable } from "#components/ui/data-table.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import { formatPercent } from "#domain/core/rate.ts";
import type { CountTable } from "#domain/household/counts/count-table.ts";
import {
  apartFrom,
  partialRateNames,
  type RateName,
  rateGains,
  rateNames,
  relocationRates,
} from "#domain/household/counts/relocation-rates.ts";
import { RateGain } from "./rate-gain.tsx";
import { useRateFigure } from "./use-rate-figure.ts";

/** Every rate with both its figures, what the day added, who stands apart, and how it is worked out. */
export function RateTable({ table: { project } }: { table: CountTable }) {
  const t = useTranslations("counts.rates");
  const site = useTranslations("site");
  const figure = useRateFigure();
  const rates = relocationRates(project);
  const gains = rateGains(project);
  const apart = apartFrom(project);
  const besides = (name: RateName) => {
    const partial = partialRateNames.find((known) => known === name);
    return partial && apart[partial] > 0
      ? t(`apart.${partial}`, { figure: figure(name, apart[partial]) })
      : site("none");
  };
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
            cell: (name) => (
              <>
                {formatPercent(rates[name])}
                <RateGain points={gains[name]} />
              </>
            ),
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
          { key: "apart", header: t("besides"), cell: besides },
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
