import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import styles from "./filter-bar.module.css";

type Props = {
  /** Where the filters are sent, as the query of a plain GET. */
  action: string;
  /** Where the list stands without a filter; the place they are sent to, unless said. */
  resetHref?: string;
  /** Each `<label>` with its control, in order. */
  children: ReactNode;
};

/** The bar above a table: a GET form, so that the address can be kept and sent. */
export function FilterBar({ action, resetHref = action, children }: Props) {
  return (
    <form action={action} method="get">
      <FilterPanel resetHref={resetHref}>{children}</FilterPanel>
    </form>
  );
}

type PanelProps = { resetHref: string; children: ReactNode };

/** Filters, 查询, 重置: what stands in the form of a bar, whichever way it is sent. */
export function FilterPanel({ resetHref, children }: PanelProps) {
  const t = useTranslations("form");
  return (
    <div className={styles.bar}>
      {children}
      <span className={styles.actions}>
        <button type="submit" className={styles.query}>
          {t("query")}
        </button>
        <a className={styles.reset} href={resetHref}>
          {t("reset")}
        </a>
      </span>
    </div>
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
