import { useLocale, useTranslations } from "next-intl";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { MilestoneView, ProjectView } from "#domain/portfolio/project-view.ts";
import { nameInPlan } from "#domain/portfolio/view-milestone.ts";
import styles from "./glance.module.css";

export type DeadlineEntry = {
  view: ProjectView;
  milestone: MilestoneView;
  /** Negative once overdue. */
  daysLeft: number;
};

type Props = { entries: readonly DeadlineEntry[]; hrefOf: (view: ProjectView) => string };

/** The deadlines that come next: the days in large figures, then whose and in which words. */
export function NextDeadlines({ entries, hrefOf }: Props) {
  const t = useTranslations("portfolio");
  const locale = useLocale();
  if (entries.length === 0) return <EmptyState title={t("nextEmpty")} />;
  return (
    <ol className={styles.list}>
      {entries.map(({ view, milestone, daysLeft }) => (
        <li key={milestone.fact.id} className={daysLeft < 0 ? styles.late : styles.entry}>
          <span className={styles.days}>
            <Days daysLeft={daysLeft} />
          </span>
          <span className={styles.what}>
            <span className={styles.promise}>
              {nameInPlan(milestone)[locale]}{" "}
              <b className={styles.label}>{milestone.deadline.current?.label[locale]}</b>
            </span>{" "}
            <a className={styles.project} href={hrefOf(view)}>
              {view.facts.name[locale]}
            </a>
          </span>
        </li>
      ))}
    </ol>
  );
}

function Days({ daysLeft }: { daysLeft: number }) {
  const t = useTranslations("portfolio");
  if (daysLeft === 0) return t("lastDay");
  return (
    <>
      {daysLeft < 0 ? `${t("overdueDays")} ` : null}
      <span className={styles.figure}>{Math.abs(daysLeft)}</span> {t("daysUnit")}
    </>
  );
}
