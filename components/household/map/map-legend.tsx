import { useTranslations } from "next-intl";
import { mapStates, type WallMap } from "#domain/household/counts/wall-map.ts";
import { stateName } from "./render-map.ts";

const marks = ["breach", "key"] as const;

/** What each shape and word stands for, and how many households there are of each. */
export function MapLegend({ map }: { map: WallMap }) {
  const t = useTranslations();
  const counts = { breach: map.breaches, key: map.keys };
  return (
    <section aria-labelledby="map-legend">
      <h2 id="map-legend" className="visually-hidden">
        {t("map.legend")}
      </h2>
      <ul className="legend">
        {mapStates.map((state) => (
          <li key={state} className={state}>
            <Shape name={state} />
            {t("map.tally", { state: stateName(t, state), count: map.byState[state] })}
          </li>
        ))}
        {marks.map((mark) => (
          <li key={mark} className={`mark ${mark}`}>
            <Shape name={mark} />
            {t("map.tally", { state: t(`map.markMeans.${mark}`), count: counts[mark] })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Shape({ name }: { name: string }) {
  return (
    <svg aria-hidden="true">
      <use href={`#map-${name}`} />
    </svg>
  );
}
