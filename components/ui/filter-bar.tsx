import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import styles from "./filter-bar.module.css";

type Props = {
  /** Where the filters are sent, as the query of a plain GET; or an action that takes them. */
  action: string | ((form: FormData) => void);
  /** Where the list stands without a filter; the place they are sent to, unless said. */
  resetHref?: string;
  /** Each `<label>` with its control, in order. */
  children: ReactNode;
};

/**
 * The bar above a table: filters, 查询, 重置. A GET form, so the address can be kept and sent; an
 * action only where what is typed must not stand in an address.
 */
export function FilterBar({ action, resetHref, children }: Props) {
  const t = useTranslations("form");
  const isGet = typeof action === "string";
  return (
    <form className={styles.bar} action={action} method={isGet ? "get" : undefined}>
      {children}
      <span className={styles.actions}>
        <button type="submit" className={styles.query}>
          {t("query")}
        </button>
        <a className={styles.reset} href={resetHref ?? (isGet ? action : undefined)}>
          {t("reset")}
        </a>
      </span>
    </form>
  );
}

type FilterProps = { label: string; children: ReactNode };

/** One filter: a label around its control. */
export function Filter({ label, children }: FilterProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className={styles.filter}>
      <span>{label}</span>
      {children}
    </label>
  );
}
