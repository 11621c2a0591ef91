import { useLocale, useTranslations } from "next-intl";
import { CrossTable } from "#components/ui/cross-table.tsx";
import { Section } from "#components/ui/section.tsx";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { formatPercent } from "#domain/core/rate.ts";
import {
  rateGains,
  rateNames,
  relocationRates,
} from "#domain/household/counts/relocation-rates.ts";
import { formatDay } from "#i18n/format-day.ts";
import styles from "./place-table.module.css";
import { RateGain } from "./rate-gain.tsx";
import { type CountedPlace, usePlaceColumn } from "./use-places.tsx";
import { useRateFigure } from "./use-rate-figure.ts";

type Props = { places: readonly CountedPlace[]; asOf: IsoDate };

/** Every rate by section and building, with both its figures and what the day added to it. */
export function PlaceRates({ places, asOf }: Props) {
  const t = useTranslations("counts.rates");
  const figure = useRateFigure();
  const locale = useLocale();
  const rows = places.map((place) => {
    const { counts } = place;
    return { ...place, rates: relocationRates(counts), gains: rateGains(counts) };
  });
  return (
    <Section
      title={t("placesTitle")}
      lead={t("placesLead", { on: formatDay(asOf, locale) })}
      isWide
    >
      <CrossTable<(typeof rows)[number]>
        caption={t("placesCaption")}
        columns={[
          usePlaceColumn(),
          ...rateNames.map((name) => ({
            key: name,
            header: t(`name.${name}`),
            cell: ({ rates, gains }: (typeof rows)[number]) => (
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
        rows={rows}
        keyOf={({ key }) => key}
      />
    </Section>
  );
}
