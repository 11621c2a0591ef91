import { useLocale, useTranslations } from "next-intl";
import type { LightReason } from "#domain/light.ts";
import styles from "./light-reasons.module.css";
import { lightSentence } from "./light-sentence.ts";
import { LightShape } from "./light-shape.tsx";

type Props = {
  reasons: readonly LightReason[];
  /** The name of a milestone in the reader's language. */
  nameOf: (milestoneId: string) => string;
};

/** Why a light has its colour, worst first, one sentence each. */
export function LightReasons({ reasons, nameOf }: Props) {
  const t = useTranslations("light");
  const locale = useLocale();
  return (
    <ul className={styles.list}>
      {reasons.map((reason) => {
        const sentence = lightSentence(reason, { t, locale, nameOf });
        return (
          <li key={sentence} className={styles.reason}>
            <LightShape colour={reason.colour} />
            <span>{sentence}</span>
          </li>
        );
      })}
    </ul>
  );
}
