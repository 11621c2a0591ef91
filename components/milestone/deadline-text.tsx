import { useLocale, useTranslations } from "next-intl";
import type { DeadlineFact } from "#domain/milestone/milestone-fact.ts";
import styles from "./deadline-text.module.css";

type Props = {
  deadline: DeadlineFact | null;
  /** Both as in MilestoneView: null once met or without a last day. */
  daysLeft: number | null;
  daysOverdue: number;
};

/** A deadline in its own words, then the days to it in ours. */
export function DeadlineText({ deadline, daysLeft, daysOverdue }: Props) {
  const t = useTranslations("deadline");
  const locale = useLocale();
  if (deadline === null) return <span className={styles.quiet}>{t("none")}</span>;
  return (
    <span className={styles.deadline}>
      <span className={styles.label}>{deadline.label[locale]}</span>{" "}
      <RemainingDays daysLeft={daysLeft} daysOverdue={daysOverdue} />
    </span>
  );
}

/** 还剩 76 天, 今天是最后一天, 已逾期 3 天; nothing where there is no last day. */
export function RemainingDays({ daysLeft, daysOverdue }: Omit<Props, "deadline">) {
  const t = useTranslations("deadline");
  if (daysOverdue > 0) {
    return <span className={styles.overdue}>{t("overdue", { days: daysOverdue })}</span>;
  }
  if (daysLeft === null) return null;
  if (daysLeft === 0) return <span className={styles.today}>{t("lastDay")}</span>;
  return <span className={styles.quiet}>{t("daysLeft", { days: daysLeft })}</span>;
}
