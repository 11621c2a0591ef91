import { useLocale, useTranslations } from "next-intl";
import type { LightColour, LightReason } from "#domain/light/light.ts";
import styles from "./light-reasons.module.css";
import { lightSentences } from "./light-sentence.ts";
import { LightShape } from "./light-shape.tsx";

type Props = {
  reasons: readonly LightReason[];
  /** The name of a milestone in the reader's language. */
  nameOf: (milestoneId: string) => string;
  /** The colour a badge beside it names already: its sentence begins without it. */
  under?: LightColour;
  /** Where the reader finds the ways out of a negative float; staff only. */
  waysOutAt?: string;
  /** All but the worst are folded away. */
  isFolded?: boolean;
};

/** Why a light has its colour: worst first, what has one colour in one sentence. */
export function LightReasons({ reasons, nameOf, under, waysOutAt, isFolded }: Props) {
  const t = useTranslations("light");
  const locale = useLocale();
  const floatColour = reasons.find(({ code }) => code === "negativeFloat")?.colour;
  const items = lightSentences(reasons, { t, locale, nameOf }).map(
    ({ colour, reason, sentence }) => (
      <li key={colour} className={styles.reason}>
        {colour === under ? null : <LightShape colour={colour} />}
        <span>
          {colour === under ? reason : sentence}{" "}
          {waysOutAt && colour === floatColour ? <a href={waysOutAt}>{t("waysOut")}</a> : null}
        </span>
      </li>
    ),
  );
  const [worst, ...others] = items;
  if (!isFolded || others.length === 0) return <ul className={styles.list}>{items}</ul>;
  return (
    <div className={styles.list}>
      <ul className={styles.list}>{worst}</ul>
      <details>
        <summary className={styles.more}>{t("moreReasons", { count: others.length })}</summary>
        <ul className={styles.list}>{others}</ul>
      </details>
    </div>
  );
}
