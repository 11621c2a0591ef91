import { useLocale, useTranslations } from "next-intl";
import { projectsOnPage } from "#domain/public/choose-projects.ts";
import type { PublicQuery } from "#domain/public/public-query.ts";
import styles from "./find-project.module.css";

type Props = {
  query: PublicQuery;
  /** How many projects were found. */
  found: number;
};

/**
 * 我的项目: a form of the browser's own. Seven digits in a row are no name: the browser keeps them to
 * itself, and the server would answer without them.
 */
export function FindProject({ query, found }: Props) {
  const t = useTranslations("portfolio.find");
  const locale = useLocale();
  return (
    <search>
      <form className={styles.form} action={`/${locale}`} method="get">
        <label htmlFor="q">{t("label")}</label>
        <input
          id="q"
          type="search"
          name="q"
          pattern="(?!.*\d{7}).*"
          title={t("rule")}
          placeholder={t("example")}
          defaultValue={query.kind === "search" ? query.said : ""}
          autoComplete="off"
          enterKeyHint="search"
        />
        <button type="submit">{t("submit")}</button>
      </form>
      {query.kind === "page" ? null : (
        <p className={styles.answer} role="status">
          {query.kind === "personal" ? t("personal") : t("found", { found })}{" "}
          {found > projectsOnPage ? t("most", { most: projectsOnPage }) : null}{" "}
          <a href={`/${locale}`}>{t("all")}</a>
        </p>
      )}
    </search>
  );
}
