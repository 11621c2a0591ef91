import { useTranslations } from "next-intl";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Fold } from "#components/ui/fold.tsx";
import { Section } from "#components/ui/section.tsx";
import { syntheticMark } from "#domain/core/synthetic-mark.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import styles from "../../../_frame/desk.module.css";
import { ReportEntry } from "./report-entry.tsx";

type Props = {
  view: ProjectView;
  /** The form, for whoever may correct a report; else null. */
  correctAt: string | null;
};

/** So many stand open; the others are one line until somebody asks for them. */
const shown = 3;

/** Every report, newest first, with what became of it; the latest with its words. */
export function ReportHistory({ view, correctAt }: Props) {
  const t = useTranslations("desk.project");
  const { reports } = view;
  const mark = syntheticMark(reports.map(({ report }) => report.synthetic));
  const entry = (each: (typeof reports)[number], isOpen: boolean) => (
    <ReportEntry
      key={each.report.id}
      view={view}
      entry={each}
      correctAt={correctAt}
      isOpen={isOpen}
      isMarked={mark === "items"}
    />
  );
  const older = reports.slice(shown);
  return (
    <Section id="reports" title={t("reports")} isSynthetic={mark === "block"}>
      {reports.length === 0 ? <EmptyState title={t("reportsEmpty")} /> : null}
      {reports.length > 0 ? (
        <ol className={styles.rows} reversed start={reports.length}>
          {reports.slice(0, shown).map((each, index) => entry(each, index === 0))}
        </ol>
      ) : null}
      {older.length > 0 ? (
        <Fold title={t("olderReports", { count: older.length })}>
          <ol className={styles.rows} reversed>
            {older.map((each) => entry(each, true))}
          </ol>
        </Fold>
      ) : null}
    </Section>
  );
}
