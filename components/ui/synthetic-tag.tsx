import { useTranslations } from "next-intl";
import styles from "./synthetic-tag.module.css";

/** 示例: beside everything that was generated and is no published fact. */
export function SyntheticTag() {
  const t = useTranslations("site");
  return (
    <span className={styles.tag} title={t("syntheticExplained")}>
      {t("synthetic")}
    </span>
  );
}
