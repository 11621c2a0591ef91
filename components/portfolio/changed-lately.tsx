import { useLocale, useTranslations } from "next-intl";
import styles from "./overview-pages.module.css";

/** How many things changed this month, and the way to what they were. */
export function ChangedLately({ count }: { count: number }) {
  const t = useTranslations("portfolio");
  const locale = useLocale();
  return (
    <p className={styles.pages}>
      <a href={`/${locale}/changes`}>{t("changed", { count })}</a>
    </p>
  );
}
