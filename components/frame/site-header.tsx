import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { inLocale, type Locale, languageTag } from "#i18n/locales.ts";
import { BrandMark } from "./brand-mark.tsx";
import styles from "./site-header.module.css";

type Props = {
  /** The address of this page with its locale and query: the language switch keeps the place. */
  path: string;
  links?: readonly { href: string; label: string; isCurrent?: boolean }[];
  /** Who is signed in, and the way out; or the way in. */
  account?: ReactNode;
};

/** The head of every page: brand, ways, language, account, and the rod the sheet hangs from. */
export function SiteHeader({ path, links = [], account }: Props) {
  const t = useTranslations("site");
  const locale = useLocale();
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#main">
        {t("skipToContent")}
      </a>
      <div className={styles.row}>
        <a className={styles.brand} href={`/${locale}`}>
          <BrandMark />
          <span className={styles.name}>{t("name")}</span>
          <span className={styles.tagline}>{t("tagline")}</span>
        </a>
        {links.length > 0 ? (
          <nav className={styles.nav} aria-label={t("mainNavigation")}>
            {links.map(({ href, label, isCurrent }) => (
              <a key={href} href={href} aria-current={isCurrent ? "page" : undefined}>
                {label}
              </a>
            ))}
          </nav>
        ) : null}
        <div className={styles.side}>
          {account}
          <LanguageLink path={path} locale={locale} />
        </div>
      </div>
      <div className={styles.rod} />
    </header>
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
