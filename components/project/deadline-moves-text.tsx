import { useLocale, useTranslations } from "next-intl";
import type { MilestoneView } from "#domain/portfolio/project-view.ts";
import { DeadlineReason } from "./deadline-reason.tsx";
import styles from "./deadline-words.module.css";

/** How often a deadline moved, by how much in all, from which words to which, and why. */
export function DeadlineMovesText({ milestone }: { milestone: MilestoneView }) {
  const t = useTranslations("deadline");
  const locale = useLocale();
  const { original, current, moves, totalDaysSlipped } = milestone.deadline;
  if (original === null || current === null) return <span className={styles.quiet}>—</span>;
  if (moves === 0) return <span className={styles.quiet}>{t("unmoved")}</span>;
  const slip =
    totalDaysSlipped > 0
      ? t("slippedLater", { days: totalDaysSlipped })
      : totalDaysSlipped < 0
        ? t("slippedEarlier", { days: -totalDaysSlipped })
        : t("slippedNone");
  return (
    <>
      <b className={styles.label}>
        {t("moved", { moves })}
        {t("clause")}
        {slip}
      </b>
      <span className={styles.quiet}>
        {t("original")} {original.label[locale]}
        {" → "}
        {t("current")} {current.label[locale]}
        <br />
        <DeadlineReason deadline={current} />
      </span>
    </>
  );
}
