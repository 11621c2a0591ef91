import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { inLocale, type Locale, languageTag } from "#i18n/locales.ts";
import { BrandMark } from "./brand-mark.tsx";
import styles from "./site-header.module.css";

type Way = {
  href: string;
  label: string;
  isCurrent?: boolean;
  /** Where there is room the header has what it leads to. */
  isNarrow?: boolean;
};
type Props = {
  /** The address of this page with its locale and query: the language switch keeps the place. */
  path: string;
  /** Where the mark leads; the public pages, unless said. */
  home?: string;
  links?: readonly Way[];
  /** Who is signed in, and the way out; or the way in. */
  account?: ReactNode;
};

/** The head of every page: brand, ways, language, account, and the rod the sheet hangs from. */
export function SiteHeader({ path, home, links = [], account }: Props) {
  const t = useTranslations("site");
  const locale = useLocale();
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#main">
        {t("skipToContent")}
      </a>
      <div className={styles.row}>
        <a className={styles.brand} href={home ?? `/${locale}`}>
          <BrandMark />
          <span className={styles.name}>{t("name")}</span>
          {home ? null : <span className={styles.tagline}>{t("tagline")}</span>}
        </a>
        {links.length > 0 ? <Ways links={links} /> : null}
        <div className={styles.side}>
          {account}
          <LanguageLink path={path} locale={locale} />
        </div>
      </div>
      <div className={styles.rod} />
    </header>
  );
}

/** The ways; those of staff are many, and on a phone open under the name of the room one is in. */
function Ways({ links }: { links: readonly Way[] }) {
  const t = useTranslations("site");
  const here = links.find(({ isCurrent }) => isCurrent)?.label;
  return (
    <>
      {links.length > 4 ? (
        <details className={styles.menu}>
          <summary>
            {t("menu")}
            {here ? ` · ${here}` : null}
          </summary>
        </details>
      ) : null}
      <nav className={styles.nav} aria-label={t("mainNavigation")}>
        {links.map(({ href, label, isCurrent, isNarrow }) => (
          <a
            key={href}
            className={isNarrow ? styles.narrow : undefined}
            href={href}
            aria-current={isCurrent ? "page" : undefined}
          >
            {label}
          </a>
        ))}
      </nav>
    </>
  );
}

function LanguageLink({ path, locale }: { path: string; locale: Locale }) {
  const t = useTranslations("site");
  const other: Locale = locale === "zh" ? "en" : "zh";
  return (
    <a
      href={inLocale(path, other)}
      lang={languageTag[other]}
      hrefLang={languageTag[other]}
      title={t("switchLanguageHint")}
    >
      {t("switchLanguage")}
    </a>
  );
}
