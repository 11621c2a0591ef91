import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "#components/data-table.tsx";
import { Section } from "#components/section.tsx";
import type { IsoDate } from "#domain/calendar-day.ts";
import type { CountTable } from "#domain/household/count-table.ts";
import { rateGains, rateNames, relocationRates } from "#domain/household/relocation-rates.ts";
import { formatPercent } from "#domain/rate.ts";
import { formatDay } from "#i18n/format-day.ts";
import styles from "./place-table.module.css";
import { RateGain } from "./rate-gain.tsx";
import { type Place, usePlaceColumn, usePlaces } from "./use-places.tsx";
import { useRateFigure } from "./use-rate-figure.ts";

type Props = { table: CountTable; asOf: IsoDate };

/** Every rate by section and building, with both its figures and what the day added to it. */
export function PlaceRates({ table, asOf }: Props) {
  const t = useTranslations("counts.rates");
  const figure = useRateFigure();
  const locale = useLocale();
  const places = usePlaces(table).map((place) => {
    const { counts } = place;
    return { ...place, rates: relocationRates(counts), gains: rateGains(counts) };
  });
  return (
    <Section
      title={t("placesTitle")}
      lead={t("placesLead", { on: formatDay(asOf, locale) })}
      isWide
    >
      <div className={styles.wide}>
        <DataTable<(typeof places)[number]>
          caption={t("placesCaption")}
          columns={[
            usePlaceColumn(),
            ...rateNames.map((name) => ({
              key: name,
              header: t(`name.${name}`),
              isNumeric: true,
              cell: ({ rates, gains }: (typeof places)[number]) => (
                <>
                  {formatPercent(rates[name])}
                  <RateGain points={gains[name]} />
                  <span className={styles.figures}>
                    {t("figures", {
                      numerator: figure(name, rates[name].numerator),
                      denominator: figure(name, rates[name].denominator),
                    })}
                  </span>
                </>
              ),
            })),
          ]}
          rows={places}
          keyOf={({ key }: Place) => key}
          empty={t("title")}
        />
      </div>
    </Section>
  );
}
