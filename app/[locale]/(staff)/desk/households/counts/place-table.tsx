import { useLocale, useTranslations } from "next-intl";
import { CrossTable } from "#components/ui/cross-table.tsx";
import { Section } from "#components/ui/section.tsx";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { ToldMetric } from "#domain/household/counts/count-metric.ts";
import type { CountCell } from "#domain/household/counts/count-table.ts";
import { householdStages } from "#domain/household/stage/stage.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";
import styles from "./place-table.module.css";
import { useMetricName } from "./use-metric-name.ts";
import { type CountedPlace, usePlaceColumn } from "./use-places.tsx";

type Props = { places: readonly CountedPlace[]; asOf: IsoDate };

const metrics = ["household", ...householdStages] as const satisfies readonly ToldMetric[];

/** Households of each stage by section and building, with those of the day beside them. */
export function PlaceTable({ places, asOf }: Props) {
  const t = useTranslations("counts.places");
  const nameOf = useMetricName();
  const locale = useLocale();
  return (
    <Section title={t("title")} lead={t("lead", { on: formatDay(asOf, locale) })} isWide>
      <CrossTable<CountedPlace>
        caption={t("caption")}
        columns={[
          usePlaceColumn(),
          ...metrics.map((metric) => ({
            key: metric,
            header: nameOf(metric),
            cell: ({ counts }: CountedPlace) => <Cell cell={counts[metric]} />,
          })),
        ]}
        rows={places}
        keyOf={({ key }) => key}
      />
    </Section>
  );
}

function Cell({ cell: { total, today } }: { cell: CountCell }) {
  const t = useTranslations("counts.places");
  const locale = useLocale();
  return (
    <>
      {formatNumber(total.households, locale)}
      {today.households > 0 ? (
        <span className={styles.today}>
          <span aria-hidden="true">{t("today", { count: today.households })}</span>
          <span className="visually-hidden">{t("todayWords", { count: today.households })}</span>
        </span>
      ) : null}
    </>
  );
}
