import { type Locale, languageTag } from "#i18n/locales.ts";
import { lost as lostEn } from "#i18n/messages/en/lost.ts";
import { endedSession as en } from "#i18n/messages/en/refused.ts";
import { lost as lostZh } from "#i18n/messages/zh/lost.ts";
import { endedSession as zh } from "#i18n/messages/zh/refused.ts";
import { BrandMark } from "./brand-mark.tsx";
import styles from "./not-found-page.module.css";

const words = { zh, en };

/**
 * Said to a form that was sent without a script after its session had ended: the page it stood on
 * asks for a session, so the form comes back on this one. The guard puts the address, the fields and
 * what was typed in the place of `{action}`, `{fields}` and `{typed}`.
 */
export function EndedSessionPage({ locale }: { locale: Locale }) {
  const { title, kept, secrets, signIn, send, typed } = words[locale];
  return (
    <main className={styles.page} lang={languageTag[locale]}>
      <div className={styles.rod} />
      <div className={styles.sheet}>
        <BrandMark size={40} />
        <section className={styles.words}>
          <h1>{title}</h1>
          <p role="alert">{kept}</p>
          <p>
            <a href={`/${locale}/sign-in`} target="_blank" rel="noreferrer">
              {signIn}
            </a>
          </p>
        </section>
        <form method="post" action="{action}" encType="multipart/form-data">
          <div>{"{fields}"}</div>
          <button type="submit" className={styles.send}>
            {send}
          </button>
        </form>
        <section className={styles.words}>
          <h2>{typed}</h2>
          <ul className={styles.typed}>{"{typed}"}</ul>
          <p>{secrets}</p>
        </section>
      </div>
    </main>
  );
}

/** The title of its window. */
export function endedSessionTitle(locale: Locale): string {
  return `${words[locale].title} · ${{ zh: lostZh, en: lostEn }[locale].name}`;
}
