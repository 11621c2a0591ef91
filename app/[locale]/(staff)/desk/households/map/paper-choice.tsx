import { useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/desk-href.ts";
import { type MapPaper, mapPapers } from "#components/household-map/household-map.tsx";
import { withProject } from "../ledger-place.tsx";
import styles from "./paper-choice.module.css";

const papers = Object.keys(mapPapers) as MapPaper[];

/** Which paper the map is cut for; it is the browser that prints. */
export function PaperChoice({ paper, slug }: { paper: MapPaper; slug: string }) {
  const t = useTranslations("map");
  const href = useDeskHref();
  const here = withProject(href("/households/map"), slug);
  return (
    <nav className={styles.papers} aria-label={t("paper")}>
      <span>{t("paper")}</span>
      {papers.map((each) => (
        <a
          key={each}
          href={`${here}&paper=${each}`}
          aria-current={each === paper ? "true" : undefined}
        >
          {each}
        </a>
      ))}
      <span className={styles.hint}>{t("printHint")}</span>
    </nav>
  );
}
