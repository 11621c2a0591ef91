import { useTranslations } from "next-intl";
import styles from "./synthetic-tag.module.css";

/**
 * 示例: beside everything that was generated and is no published fact. A sum that some generated
 * records are part of says 含示例.
 */
export function SyntheticTag({ isPart = false }: { isPart?: boolean }) {
  const t = useTranslations("site");
  return (
    <span className={styles.tag} title={t("syntheticExplained")}>
      {t(isPart ? "partlySynthetic" : "synthetic")}
    </span>
  );
}
