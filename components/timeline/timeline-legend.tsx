import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import styles from "./drawing.module.css";
import legendStyles from "./legend.module.css";
import { Clip } from "./timeline-bars.tsx";

/** What the shapes mean, each beside the words. */
export function TimelineLegend() {
  const t = useTranslations("timeline.legend");
  return (
    <ul className={legendStyles.legend} aria-label={t("title")}>
      <Entry words={t("plan")}>
        <rect className={styles.plan} x="1" y="4" width="30" height="12" />
      </Entry>
      <Entry words={t("progress")}>
        <rect className={styles.plan} x="1" y="4" width="30" height="12" />
        <rect className={styles.progress} x="1" y="4" width="18" height="12" />
      </Entry>
      <Entry words={t("actual")}>
        <rect className={styles.actual} x="1" y="8" width="28" height="5" />
        <path className={styles.cap} d="M29 5v11" />
      </Entry>
      <Entry words={t("front")}>
        <g className={styles.front}>
          <path d="M22 0 10 10 22 20" />
          <circle cx="10" cy="10" r="3.5" />
        </g>
      </Entry>
      <Entry words={t("clipped")}>
        <rect className={styles.plan} x="1" y="4" width="30" height="12" />
        <Clip d="M9 6 4 10l5 4M23 6l5 4-5 4" />
      </Entry>
      <Entry words={t("interval")}>
        <g className={styles.open}>
          <rect
            className={styles.band}
            fill="url(#timeline-hatch)"
            x="3"
            y="13"
            width="24"
            height="6"
          />
          <path className={styles.pole} d="M27 19V1" />
          <path className={styles.flagHollow} d="M27 1.5h-9l2.5 3.5L18 8.5h9Z" />
        </g>
      </Entry>
      <Entry words={t("fading")}>
        <rect fill="url(#timeline-fade)" x="3" y="7" width="26" height="6" />
      </Entry>
      <Entry words={t("ensure")}>
        <g className={styles.open}>
          <path className={styles.pole} d="M20 19V1" />
          <path className={styles.flag} d="M20 1.5h-9l2.5 3.5L11 8.5h9Z" />
        </g>
      </Entry>
      <Entry words={t("aim")}>
        <g className={styles.open}>
          <path className={styles.pole} d="M20 19V1" />
          <path className={styles.flagHollow} d="M20 1.5h-9l2.5 3.5L11 8.5h9Z" />
        </g>
      </Entry>
      <Entry words={t("met")}>
        <g className={styles.met}>
          <path className={styles.tick} d="m9 10 5 5 9-11" />
        </g>
      </Entry>
      <Entry words={t("overdue")}>
        <g className={styles.late}>
          <rect
            className={styles.band}
            fill="url(#timeline-hatch-late)"
            x="3"
            y="13"
            width="24"
            height="6"
          />
          <path className={styles.pole} d="M27 19V1" />
        </g>
      </Entry>
    </ul>
  );
}

function Entry({ words, children }: { words: string; children: ReactNode }) {
  return (
    <li>
      <svg width="32" height="20" aria-hidden="true">
        {children}
      </svg>
      <span>{words}</span>
    </li>
  );
}
