import { useTranslations } from "next-intl";
import styles from "./pagination.module.css";

export const pageSizes = [20, 50, 100] as const;

type Props = {
  total: number;
  /** From 1. */
  page: number;
  size: number;
  /** How many rows a page may have; those of most lists where it is not given. */
  sizes?: readonly number[] | undefined;
  /** The address of another page, or of the first page at another size. */
  hrefOf: (place: { page: number; size: number }) => string;
};

/** 共 N 条, 上一页, 第 p / n 页, 下一页, 20/50/100 条/页: links only, so it needs no script. */
export function Pagination({ total, page, size, sizes = pageSizes, hrefOf }: Props) {
  const t = useTranslations("site.pagination");
  const pages = Math.max(1, Math.ceil(total / size));
  return (
    <nav className={styles.pagination} aria-label={t("label")}>
      <span>{t("total", { total })}</span>
      <span className={styles.steps}>
        <Step href={page > 1 ? hrefOf({ page: page - 1, size }) : null}>{t("previous")}</Step>
        <span>{t("pageOf", { page, pages })}</span>
        <Step href={page < pages ? hrefOf({ page: page + 1, size }) : null}>{t("next")}</Step>
      </span>
      <span className={styles.steps}>
        {sizes.map((other) => (
          <Step key={other} href={other === size ? null : hrefOf({ page: 1, size: other })}>
            {t("perPage", { size: other })}
          </Step>
        ))}
      </span>
    </nav>
  );
}

function Step({ href, children }: { href: string | null; children: string }) {
  return href === null ? (
    <span className={styles.here}>{children}</span>
  ) : (
    <a className={styles.step} href={href}>
      {children}
    </a>
  );
}
