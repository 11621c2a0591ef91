import { useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { useRequestedDay } from "#app/_server/day/requested-day.ts";
import { ProjectLight } from "#components/light/project-light.tsx";
import { PickBox } from "#components/selection/pick-box.tsx";
import { SyntheticTag } from "#components/ui/synthetic-tag.tsx";
import { roundPoints } from "#domain/forecast/progress.ts";
import { pickField } from "#domain/form/picked-rows.ts";
import { plannedWhenReported } from "#domain/plan/planned-when-reported.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { pickKind } from "#domain/report/report-approval.ts";
import type { ReportFact } from "#domain/report/report-fact.ts";
import { reportBefore } from "#domain/report/report-history.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";
import type { Locale } from "#i18n/locales.ts";
import desk from "../_frame/desk.module.css";
import { ReportTexts } from "../_frame/report-texts.tsx";
import styles from "./reports.module.css";
import { ReviewForm } from "./review-form.tsx";

type Judged = Pick<ProjectView, "facts"> & Partial<Pick<ProjectView, "light" | "override">>;
type Filed = { view: Judged; report: ReportFact; locale: Locale };
type Props = Filed & { place: { view: string; nextId: string | undefined } };

/** A report in two or three lines with a box to tick; all of it, and the answer, unfold below. */
export function WaitingReport({ view, report, locale, place }: Props) {
  const t = useTranslations("report");
  const href = useDeskHref();
  const { isReplay } = useRequestedDay();
  const { facts, light, override = null } = view;
  const name = facts.name[locale];
  const label = t("queue.pick", { name, on: formatDay(report.asOfOn, locale) });
  const inFull = (
    <>
      <p className={desk.quiet}>
        <Comparison view={view} report={report} locale={locale} />
      </p>
      <ReportTexts report={report} />
    </>
  );
  return (
    <li className={styles.entry} id={`report-${report.id}`}>
      <div className={styles.head}>
        {isReplay ? null : <PickBox name={pickField(pickKind, report.id)} label={label} />}
        <strong className={styles.percent}>{formatNumber(report.percent, locale)}%</strong>
        <h2 className={styles.name}>
          <a href={href(`/projects/${facts.slug}`)}>{name}</a>
        </h2>
        {light ? <ProjectLight view={{ light, override }} /> : null}
      </div>
      <p className={styles.line}>
        <Gap view={view} report={report} locale={locale} />
        {report.done}
      </p>
      <p className={styles.meta}>
        {t("asOf", { on: formatDay(report.asOfOn, locale) })}
        {t("queue.between")}
        {t("meta", { reporter: report.reporter, on: formatDay(report.reportedOn, locale) })}{" "}
        {report.synthetic ? <SyntheticTag /> : null}
      </p>
      {isReplay ? (
        inFull
      ) : (
        <div className={desk.compact}>
          <ReviewForm reportId={report.id} name={name} place={place}>
            {inFull}
          </ReviewForm>
        </div>
      )}
    </li>
  );
}

/** How far it lies from what was planned for the day it speaks of; nothing without a plan. */
function Gap({ view, report, locale }: Filed) {
  const t = useTranslations("report.queue");
  const planned = plannedWhenReported(view.facts, report);
  if (planned === null) return null;
  const points = roundPoints(report.percent - planned);
  const side = points < 0 ? "behind" : points > 0 ? "ahead" : "even";
  return (
    <strong>
      {t(side, { points: formatNumber(Math.abs(points), locale) })}
      {t("between")}
    </strong>
  );
}

/** Against the report before it, and against what was planned for the day it speaks of. */
function Comparison({ view, report, locale }: Filed) {
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
  return `${change}${t("between")}${t("against", { planned: formatNumber(planned, locale) })}`;
}
