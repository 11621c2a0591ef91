import { useTranslations } from "next-intl";
import type { LightColour } from "#domain/light.ts";
import { LightShape } from "../light-shape.tsx";
import styles from "./light-counts.module.css";

/** Worst first, as they are looked for. */
const order: readonly LightColour[] = ["red", "yellow", "green", "grey", "blue"];

type Props = {
  counts: Readonly<Record<LightColour, number>>;
  /** Where the projects under one light are listed. */
  hrefOf?: (colour: LightColour) => string;
};

/** How many projects stand under each light, in a row. */
export function LightCounts({ counts, hrefOf }: Props) {
  const t = useTranslations("light");
  return (
    <dl className={styles.counts}>
      {order.map((colour) => (
        <div key={colour} className={counts[colour] === 0 ? styles.nought : styles.count}>
          <dt>
            <LightShape colour={colour} />
            <span>
              {t(`colour.${colour}`)} <span className={styles.word}>{t(`word.${colour}`)}</span>
            </span>
          </dt>
          <dd className={styles.figure}>
            {hrefOf && counts[colour] > 0 ? (
              <a href={hrefOf(colour)}>{counts[colour]}</a>
            ) : (
              counts[colour]
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
