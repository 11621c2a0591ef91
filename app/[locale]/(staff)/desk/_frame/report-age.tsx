import { useTranslations } from "next-intl";
import { SyntheticTag } from "#components/ui/synthetic-tag.tsx";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import styles from "./desk.module.css";

/** How old the percent is, what it rests on, and what a leader said to it. */
export function ReportAge({ view }: { view: ProjectView }) {
  const t = useTranslations("desk");
  const project = useTranslations("project");
  const { reported, daysSinceReport } = view;
  if (reported === null) return <span className={styles.quiet}>{t("neverReported")}</span>;
  if (reported.basis === "statement" || daysSinceReport === null) {
    return (
      <span className={styles.quiet}>
        {project("basis.statement")} · {project("reportedUndated")}
      </span>
    );
  }
  return (
    <span className={styles.quiet}>
      {daysSinceReport === 0 ? t("reportedToday") : t("reportedDaysAgo", { days: daysSinceReport })}
      {reported.status ? ` · ${project(`reportStatus.${reported.status}`)}` : null}
      {reported.report?.synthetic ? (
        <>
          {" "}
          <SyntheticTag />
        </>
      ) : null}
    </span>
  );
}
