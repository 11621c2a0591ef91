import { useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import styles from "./search.module.css";
import { SearchForm } from "./search-form.tsx";
import { SearchKey } from "./search-key.tsx";

const boxId = "desk-search";

/** In the header of every staff page: a box to type in, a link where there is no room for one. */
export function SearchBox() {
  const t = useTranslations("search");
  const href = useDeskHref();
  return (
    <div className={styles.box}>
      <SearchForm id={boxId} look="header" />
      <a className={styles.narrow} href={href("/search")}>
        {t("short")}
      </a>
      <SearchKey boxId={boxId} />
    </div>
  );
}
