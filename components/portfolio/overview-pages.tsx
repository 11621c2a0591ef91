import { useLocale, useTranslations } from "next-intl";
import { type PublicQuery, publicQueryOf } from "#domain/public/public-query.ts";
import styles from "./overview-pages.module.css";

type Props = { query: PublicQuery; pages: number };

/** The other pages of the overview, as links; nothing where one page holds everything. */
export function OverviewPages({ query, pages }: Props) {
  const t = useTranslations("portfolio");
  const locale = useLocale();
  if (query.kind !== "page" || pages === 1) return null;
  return (
    <nav className={styles.pages} aria-label={t("pages")}>
      {Array.from({ length: pages }, (_, index) => index + 1).map((page) =>
        page === query.page ? (
          <b key={page} aria-current="page">
            {page}
          </b>
        ) : (
          <a
            key={page}
            href={`/${locale}${publicQueryOf({ kind: "page", page })}`}
            aria-label={t("page", { page })}
          >
            {page}
          </a>
        ),
      )}
    </nav>
  );
}
