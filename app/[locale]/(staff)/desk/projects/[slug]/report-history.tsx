import { useTranslations } from "next-intl";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Section } from "#components/ui/section.tsx";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import styles from "../../_frame/desk.module.css";
import { ReportEntry } from "./report-entry.tsx";

type Props = {
  view: ProjectView;
  /** The form, for whoever may correct a report; else null. */
  correctAt: string | null;
};

/** Every report, newest first, with what became of it. */
export function ReportHistory({ view, correctAt }: Props) {
  const t = useTranslations("desk.project");
  return (
    <Section id="reports" title={t("reports")}>
      {view.reports.length === 0 ? (
        <EmptyState title={t("reportsEmpty")} />
      ) : (
        <ol className={styles.rows} reversed>
          {view.reports.map((entry) => (
            <ReportEntry key={entry.report.id} view={view} entry={entry} correctAt={correctAt} />
          ))}
        </ol>
      )}
    </Section>
  );
}
