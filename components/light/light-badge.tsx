import { useTranslations } from "next-intl";
import type { LightColour } from "#domain/light/light.ts";
import styles from "./light-badge.module.css";
import { LightShape } from "./light-shape.tsx";

/** A light as shape, colour name and word: ■ 红 滞后. */
export function LightBadge({ colour }: { colour: LightColour }) {
  const t = useTranslations("light");
  return (
    <span className={`${styles.badge} ${styles[colour]}`}>
      <LightShape colour={colour} />
      <span>
        {t(`colour.${colour}`)} <span className={styles.word}>{t(`word.${colour}`)}</span>
      </span>
    </span>
  );
}
