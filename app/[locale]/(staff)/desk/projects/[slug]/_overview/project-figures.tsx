import { useLocale, useTranslations } from "next-intl";
import type { FigureFact } from "#domain/portfolio/project-facts.ts";
import { formatNumber } from "#i18n/format-number.ts";
import styles from "./project-figures.module.css";

/** The figures of a project in one line, each as its source gives it. */
export function ProjectFigures({ figures }: { figures: readonly FigureFact[] }) {
  const t = useTranslations("project");
  const locale = useLocale();
  if (figures.length === 0) return null;
  return (
    <dl className={styles.figures} aria-label={t("section.figures")}>
      {figures.map(({ key, value, approximate, nearly }) => (
        <div key={key}>
          <dt>{t(`figure.${key}`)}</dt>
          <dd>
            {nearly ? `${t("nearly")} ` : approximate ? `${t("about")} ` : null}
            <strong>{formatNumber(value, locale)}</strong> {t(`unit.${key}`)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
