import { useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import styles from "./search.module.css";

type Props = {
  id: string;
  /** What was looked for. */
  said?: string;
  look: "header" | "page";
};

/**
 * No phone, identity or account number: the browser itself keeps one back, so that it comes into no
 * address; the server refuses what is left of them.
 */
const withoutNumbers = "(?!.*([0-9０-９][ \\-]?){11}).*";

/** A plain GET form: it works without a script, and a search can be sent as a link. */
export function SearchForm({ id, said = "", look }: Props) {
  const t = useTranslations("search");
  const href = useDeskHref();
  return (
    // biome-ignore lint/a11y/useSemanticElements: the browsers of the trade know no <search>
    <form
      className={styles[look]}
      action={href("/search")}
      method="get"
      role="search"
      aria-label={t(look)}
    >
      <label className={look === "header" ? "visually-hidden" : undefined} htmlFor={id}>
        {t("label")}
      </label>
      <input
        id={id}
        type="search"
        name="q"
        defaultValue={said}
        pattern={withoutNumbers}
        title={t("numberTooLong")}
        placeholder={t("placeholder")}
        autoComplete="off"
        enterKeyHint="search"
        aria-keyshortcuts="/"
      />
      {/* In the header Enter is enough, and the room is short. */}
      {look === "page" ? <button type="submit">{t("submit")}</button> : null}
    </form>
  );
}
