import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import styles from "./filter-bar.module.css";
import { FilterRow } from "./filter-row.tsx";

type Props = {
  /** Where the filters are sent, as the query of a plain GET. */
  action: string;
  /** Where the list stands without a filter; the place they are sent to, unless said. */
  resetHref?: string;
  /** What is filtered, where a page has more than one form. */
  label?: string;
  /** Each {@link Filter}, in order. */
  children: ReactNode;
};

/** The row above a list: a GET form, so that the address can be kept and sent. */
export function FilterBar({ action, resetHref = action, label, children }: Props) {
  return (
    <form action={action} method="get" aria-label={label}>
      <FilterPanel resetHref={resetHref}>{children}</FilterPanel>
    </form>
  );
}

type PanelProps = { resetHref: string; children: ReactNode };

/** Filters, 查询, 重置: what stands in the form of a bar, whichever way it is sent. */
export function FilterPanel({ resetHref, children }: PanelProps) {
  const t = useTranslations("form");
  return (
    <FilterRow>
      {children}
      <span className={styles.actions}>
        <button type="submit">{t("query")}</button>
        <a className={styles.reset} href={resetHref}>
          {t("reset")}
        </a>
      </span>
    </FilterRow>
  );
}

type FilterProps = { label: string; children: ReactNode };

/** One filter: what it is called and its control, within one frame. */
export function Filter({ label, children }: FilterProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className={styles.filter}>
      <span>{label}</span>
      {children}
    </label>
  );
}
