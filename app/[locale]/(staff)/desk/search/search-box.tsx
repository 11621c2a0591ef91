import styles from "./search.module.css";
import { SearchForm } from "./search-form.tsx";
import { SearchKey } from "./search-key.tsx";

const boxId = "desk-search";

/** In the header of every staff page; where there is no room for it, the ways lead to its page. */
export function SearchBox() {
  return (
    <div className={styles.box}>
      <SearchForm id={boxId} look="header" />
      <SearchKey boxId={boxId} />
    </div>
  );
}
