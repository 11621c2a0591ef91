import type { ReactNode } from "react";
import { type Locale, languageTag } from "#i18n/locales.ts";
import { BrandMark } from "./brand-mark.tsx";
import styles from "./not-found-page.module.css";

type Words = { locale: Locale; title: string; hint: string; action: ReactNode };

/** Where no page is: what happened and the way on, in each language that may be needed. */
export function NotFoundPage({ words }: { words: readonly Words[] }) {
  return (
    <main className={styles.page}>
      <div className={styles.rod} />
      <div className={styles.sheet}>
        <BrandMark size={40} />
        {words.map(({ locale, title, hint, action }, index) => (
          <section key={locale} lang={languageTag[locale]} className={styles.words}>
            {index === 0 ? <h1>{title}</h1> : <h2>{title}</h2>}
            <p>{hint}</p>
            <p>{action}</p>
          </section>
        ))}
      </div>
    </main>
  );
}
