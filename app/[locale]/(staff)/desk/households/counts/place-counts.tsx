import { useTranslations } from "next-intl";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { CountTable } from "#domain/household/counts/count-table.ts";
import { PlaceRates } from "./place-rates.tsx";
import styles from "./place-table.module.css";
import { PlaceTable } from "./place-table.tsx";
import { type PlacesAsked, usePlaces } from "./use-places.tsx";

type Props = { table: CountTable; asOf: IsoDate; asked: PlacesAsked; wholeHref: string };

/** Counts and rates by section and building. */
export function PlaceCounts({ table, asOf, asked, wholeHref }: Props) {
  const t = useTranslations("counts.places");
  const places = usePlaces(table, asked);
  return (
    <div id="places">
      {asked.section === undefined ? null : (
        <p className={styles.whole}>
          <a href={wholeHref}>{t("all")}</a>
        </p>
      )}
      <PlaceTable places={places} asOf={asOf} />
      <PlaceRates places={places} asOf={asOf} />
    </div>
  );
}
