import { useTranslations } from "next-intl";
import { type GlossaryTerm, termAnchor } from "#i18n/glossary-terms.ts";
import styles from "./glossary.module.css";

type Props = {
  terms: readonly GlossaryTerm[];
  /** Each can be led to, on the one page that has all of them. */
  hasAnchors?: boolean;
};

/** Technical words with what they mean. */
export function TermList({ terms, hasAnchors = false }: Props) {
  const t = useTranslations("glossary");
  return (
    <dl className={styles.terms}>
      {terms.map((term) => (
        <div key={term} id={hasAnchors ? termAnchor(term) : undefined}>
          <dt>{t(`term.${term}`)}</dt>
          <dd>{t(`meaning.${term}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
