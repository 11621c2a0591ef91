import { useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { useRequestedDay } from "#app/_server/day/requested-day.ts";
import { ProjectLight } from "#components/light/project-light.tsx";
import { SyntheticTag } from "#components/ui/synthetic-tag.tsx";
import { plannedWhenReported } from "#domain/plan/planned-when-reported.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import type { ReportFact } from "#domain/report/report-fact.ts";
import { reportBefore } from "#domain/report/report-history.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";
import type { Locale } from "#i18n/locales.ts";
import styles from "../_frame/desk.module.css";
import { ReportTexts } from "../_frame/report-texts.tsx";
import { ReviewForm } from "./review-form.tsx";

type Judged = Pick<ProjectView, "facts"> & Partial<Pick<ProjectView, "light" | "override">>;
type Props = { view: Judged; report: ReportFact; locale: Locale };

/** A report with all a leader needs to judge it, and the answer beside it. */
export function WaitingReport({ view, report, locale }: Props) {
  const t = useTranslations("report");
  const href = useDeskHref();
  const { isReplay } = useRequestedDay();
  const { facts, light, override = null } = view;
  const name = facts.name[locale];
  return (
    <li className={styles.judged} id={`report-${report.id}`}>
      <div className={styles.judgedReport}>
        <div className={styles.cardHead}>
          <h2>
            <a href={href(`/projects/${facts.slug}`)}>{name}</a>
          </h2>
          {light ? <ProjectLight view={{ light, override }} /> : null}
        </div>
        <p className={styles.entryHead}>
          <strong className={styles.entryPercent}>{formatNumber(report.percent, locale)}%</strong>
          <span>{t("asOf", { on: formatDay(report.asOfOn, locale) })}</span>
          {report.synthetic ? <SyntheticTag /> : null}
        </p>
        <p className={styles.quiet}>
          <Comparison view={view} report={report} locale={locale} />
        </p>
        <p className={styles.quiet}>
          {t("meta", { reporter: report.reporter, on: formatDay(report.reportedOn, locale) })}
        </p>
        <ReportTexts report={report} />
      </div>
      {isReplay ? null : (
        <div className={styles.compact}>
          <ReviewForm reportId={report.id} name={name} />
        </div>
      )}
    </li>
  );
}

/** Against the report before it, and against what was planned for the day it speaks of. */
function Comparison({ view, report, locale }: Props) {
  const t = useTranslations("report.queue");
  const before = reportBefore(view.facts.reports, report);
  const change = before
    ? t("change", {
        from: formatNumber(before.percent, locale),
        to: formatNumber(report.percent, locale),
      })
    : t("first");
  const planned = plannedWhenReported(view.facts, report);
  if (planned === null) return change;
  return `${change} · ${t("against", { planned: formatNumber(planned, locale) })}`;
}
