import { useTranslations } from "next-intl";
import { LightShape } from "#components/light/light-shape.tsx";
import { Fold } from "#components/ui/fold.tsx";
import { SyntheticTag } from "#components/ui/synthetic-tag.tsx";
import { severity } from "#domain/light/light.ts";
import type { LightCounts } from "#domain/portfolio/light-counts.ts";
import styles from "./light-line.module.css";

type Props = {
  total: number;
  byLight: LightCounts;
  /** Some of the plans or reports they follow were generated. */
  isPartlySynthetic: boolean;
};

/** How many projects stand under which light, and, folded, by which rules and how a strip is read. */
export function LightLine({ total, byLight, isPartlySynthetic }: Props) {
  const t = useTranslations();
  return (
    <div className={styles.rules}>
      <p className={styles.line}>
        <span>{t("portfolio.count", { total })}</span>
        {severity
          .filter((colour) => byLight[colour].count > 0)
          .map((colour) => (
            <span key={colour} className={styles.count}>
              <LightShape colour={colour} /> {t(`light.word.${colour}`)} {byLight[colour].count}
            </span>
          ))}
        {isPartlySynthetic ? <SyntheticTag of="part" /> : null}
      </p>
      <Fold id="rules" title={t("portfolio.rules")}>
        <dl>
          {severity.map((colour) => (
            <div key={colour}>
              <dt>
                <LightShape colour={colour} /> {t(`light.name.${colour}`)}
                {t("portfolio.of")}
                {t(`light.word.${colour}`)}
              </dt>
              <dd>
                {t(`light.meaning.${colour}`)}
                {byLight[colour].overridden > 0
                  ? `${t("light.separator")}${t("light.countOverridden", { count: byLight[colour].overridden })}`
                  : null}
              </dd>
            </div>
          ))}
          <dt>{t("portfolio.strip")}</dt>
          <dd>{t("portfolio.stripRead")}</dd>
        </dl>
      </Fold>
    </div>
  );
}
