import { useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { type MapPaper, mapPapers } from "#components/household/map/household-map.tsx";
import { type MapPlace, mapPlace } from "./map-place.ts";
import styles from "./paper-choice.module.css";

const papers = Object.keys(mapPapers) as MapPaper[];

/** Which paper the map is cut for; it is the browser that prints. */
export function PaperChoice({ paper, place }: { paper: MapPaper; place: MapPlace }) {
  const t = useTranslations("map");
  const href = useDeskHref();
  return (
    <nav className={styles.papers} aria-label={t("paper")}>
      <span>{t("paper")}</span>
      {papers.map((each) => (
        <a
          key={each}
          href={href(mapPlace(place, each))}
          aria-current={each === paper ? "true" : undefined}
        >
          {each}
        </a>
      ))}
      <span className={styles.hint}>{t("printHint")}</span>
      {place.buildingId === undefined ? null : (
        <a href={href(mapPlace({ slug: place.slug }))}>{t("large.other")}</a>
      )}
    </nav>
  );
}
