import { useTranslations } from "next-intl";
import styles from "./days-moved.module.css";

/** By how many days something moved: 推迟 31 天, 提前 3 天, 不变; a dash where it cannot be said. */
export function DaysMoved({ days }: { days: number | null }) {
  const t = useTranslations("plan.days");
  if (days === null) return "—";
  if (days === 0) return <span className={styles.same}>{t("same")}</span>;
  return days > 0 ? (
    <span className={styles.later}>{t("later", { days })}</span>
  ) : (
    <span className={styles.earlier}>{t("earlier", { days: -days })}</span>
  );
}
