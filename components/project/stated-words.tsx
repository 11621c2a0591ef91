import { useLocale, useTranslations } from "next-intl";
import type { MilestoneFact } from "#domain/milestone/milestone-fact.ts";
import { formatNumber } from "#i18n/format-number.ts";
import styles from "./deadline-words.module.css";

/** What published sources say of a milestone, in their own words, beside whatever was recorded since. */
export function StatedWords({ statements }: Pick<MilestoneFact, "statements">) {
  const t = useTranslations("milestone");
  const locale = useLocale();
  return statements.map(({ status, percent, asOfYear, text, sourceId, knownFrom }) => {
    const said = [
      status === null ? "" : t(`statedStatus.${status}`),
      percent === null ? "" : `${formatNumber(percent, locale)}%`,
      text === null ? "" : t("quoted", { text: text[locale] }),
    ].filter(Boolean);
    return (
      <span key={`${sourceId} ${knownFrom}`} className={styles.block}>
        {t(asOfYear === null ? "stated" : "statedAsOf", {
          year: String(asOfYear),
          said: said.join(t("detailSeparator")),
        })}
      </span>
    );
  });
}
