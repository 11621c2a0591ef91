import { useLocale, useTranslations } from "next-intl";
import type { GlossaryTerm } from "#i18n/glossary-terms.ts";
import styles from "./glossary.module.css";
import { TermList } from "./term-list.tsx";

/** 本页用语: the technical words of a page, folded beside where they stand; it needs no script. */
export function PageTerms({ terms }: { terms: readonly GlossaryTerm[] }) {
  const t = useTranslations("glossary");
  const locale = useLocale();
  return (
    <details className={styles.folded}>
      <summary>
        {t("here")}
        <span className={styles.named}>
          {" "}
          {terms.map((term) => t(`term.${term}`)).join(locale === "zh" ? "、" : ", ")}
        </span>
      </summary>
      <TermList terms={terms} />
      <p>
        <a href={`/${locale}/desk/help#glossary`}>{t("all")}</a>
      </p>
    </details>
  );
}
