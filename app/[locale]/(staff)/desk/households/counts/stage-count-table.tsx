import { useLocale, useTranslations } from "next-intl";
import { CrossTable } from "#components/ui/cross-table.tsx";
import { Section } from "#components/ui/section.tsx";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { type ToldMetric, toldMetrics } from "#domain/household/counts/count-metric.ts";
import type { CountTable } from "#domain/household/counts/count-table.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatMoney } from "#i18n/format-money.ts";
import { formatNumber } from "#i18n/format-number.ts";
import { useMetricName } from "./use-metric-name.ts";

type Props = { table: CountTable; asOf: IsoDate };

/** Every metric of the project: of the day and so far, in households, persons and money. */
export function StageCountTable({ table: { project }, asOf }: Props) {
  const t = useTranslations("counts.stages");
  const site = useTranslations("site");
  const nameOf = useMetricName();
  const locale = useLocale();
  // Money alone counts no households.
  const count = (metric: ToldMetric, of: "total" | "today", what: "households" | "persons") =>
    metric === "payment" ? site("none") : formatNumber(project[metric][of][what], locale);
  const amount = (metric: ToldMetric) => {
    const { amountFen } = project[metric].total;
    return amountFen === 0 && !withMoney.includes(metric)
      ? site("none")
      : formatMoney(amountFen, locale);
  };
  return (
    <Section title={t("title")} lead={t("lead", { on: formatDay(asOf, locale) })}>
      <CrossTable<ToldMetric>
        caption={t("caption")}
        columns={[
          { key: "stage", header: t("stage"), cell: nameOf },
          ...(
            [
              ["today", "today", "households"],
              ["todayPersons", "today", "persons"],
              ["total", "total", "households"],
              ["totalPersons", "total", "persons"],
            ] as const
          ).map(([key, of, what]) => ({
            key,
            header: t(key),
            cell: (metric: ToldMetric) => count(metric, of, what),
          })),
          { key: "amount", header: t("amount"), cell: amount },
        ]}
        rows={toldMetrics}
        keyOf={(metric) => metric}
      />
    </Section>
  );
}

const withMoney: readonly ToldMetric[] = ["signed", "decided", "payment"];
