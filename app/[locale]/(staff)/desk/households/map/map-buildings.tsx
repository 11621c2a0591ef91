import { useLocale, useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import type { LedgerBuilding } from "#db/household/ledger/list-ledger-buildings.ts";
import { formatNumber } from "#i18n/format-number.ts";
import styles from "./map-buildings.module.css";
import { mapPlace } from "./map-place.ts";

/** The most households drawn on one page: each is about 300 bytes, and six elements for the browser. */
export const mostOnMap = 2_000;

type Props = { slug: string; households: number; buildings: readonly LedgerBuilding[] };

/** The buildings of a project too large for one map, by section, each leading to its own. */
export function MapBuildings({ slug, households, buildings }: Props) {
  const t = useTranslations("map.large");
  const locale = useLocale();
  const href = useDeskHref();
  const sections = [...Map.groupBy(buildings, ({ section }) => section)];
  return (
    <>
      <Notice tone="info" title={t("title", { count: formatNumber(households, locale) })}>
        <p>{t("hint", { most: formatNumber(mostOnMap, locale) })}</p>
      </Notice>
      {sections.map(([section, within]) => (
        <Section
          key={section}
          title={section ?? (sections.length > 1 ? t("noSection") : t("buildings"))}
        >
          <ul className={styles.buildings}>
            {within.map(({ id, name, households: count }) => (
              <li key={id}>
                <a href={href(mapPlace({ slug, buildingId: id }))}>
                  {t("building", { name, count: formatNumber(count, locale) })}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
