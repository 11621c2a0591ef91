import { useLocale, useTranslations } from "next-intl";
import type { LightColour, LightReason } from "#domain/light.ts";
import styles from "./light-reasons.module.css";
import { lightSentences } from "./light-sentence.ts";
import { LightShape } from "./light-shape.tsx";

type Props = {
  reasons: readonly LightReason[];
  /** The name of a milestone in the reader's language. */
  nameOf: (milestoneId: string) => string;
  /** The colour a badge beside it names already: its sentence begins without it. */
  under?: LightColour;
};

/** Why a light has its colour: worst first, what has one colour in one sentence. */
export function LightReasons({ reasons, nameOf, under }: Props) {
  const t = useTranslations("light");
  const locale = useLocale();
  return (
    <ul className={styles.list}>
      {lightSentences(reasons, { t, locale, nameOf }).map(({ colour, reason, sentence }) => (
        <li key={colour} className={styles.reason}>
          {colour === under ? null : <LightShape colour={colour} />}
          <span>{colour === under ? reason : sentence}</span>
        </li>
      ))}
    </ul>
  );
}
