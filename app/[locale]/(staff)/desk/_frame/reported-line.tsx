import { useLocale, useTranslations } from "next-intl";
import { Percent } from "#components/ui/percent.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import { planBeside } from "#domain/portfolio/plan-beside.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { formatNumber } from "#i18n/format-number.ts";
import styles from "./desk.module.css";
import { ReportAge } from "./report-age.tsx";

/** The percent a project stands at, large, with its bar, its plan and how old it is. */
export function ReportedLine({ view }: { view: ProjectView }) {
  const { reported } = view;
  const label = useProgressLabel(view);
  return (
    <div className={styles.reported}>
      <p className={styles.percent}>
        <Percent value={reported?.percent ?? null} />
      </p>
      <div className={styles.bar}>
        <ProgressBar
          percent={reported?.percent ?? null}
          planned={planBeside(view).percent}
          label={label}
        />
        <ReportAge view={view} />
      </div>
    </div>
  );
}

function useProgressLabel(view: ProjectView): string {
  const t = useTranslations("desk");
  const locale = useLocale();
  const { reported } = view;
  if (reported === null) return t("neverReported");
  const percent = formatNumber(reported.percent, locale);
  const { percent: planned, day } = planBeside(view);
  return planned === null
    ? t("progressLabel", { percent })
    : t("progressAgainstPlan", { percent, planned: formatNumber(planned, locale), day });
}
