import { useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import type { ReportFact } from "#domain/report/report-fact.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";
import type { Locale } from "#i18n/locales.ts";
import desk from "../_frame/desk.module.css";
import styles from "./reports.module.css";

type Entry = { view: Pick<ProjectView, "facts">; report: ReportFact };
type Props = { entries: readonly Entry[]; locale: Locale };

/** The newest of them; the older ones are on the pages of their projects. */
const shown = 50;

/** 已被后来的填报取代: reports no leader answered, that ask for nothing any more. */
export function SupersededReports({ entries, locale }: Props) {
  const t = useTranslations("report.queue");
  const report = useTranslations("report");
  const href = useDeskHref();
  if (entries.length === 0) return null;
  const rest = entries.length - shown;
  return (
    <details className={styles.superseded}>
      <summary>{t("superseded", { count: entries.length })}</summary>
      <p className={desk.quiet}>{t("supersededHint")}</p>
      <ul className={desk.rows}>
        {entries
          .slice(-shown)
          .toReversed()
          .map(({ view: { facts }, report: filed }) => (
            <li key={filed.id} className={desk.row}>
              <a href={href(`/projects/${facts.slug}#report-${filed.id}`)}>
                {facts.name[locale]} {formatNumber(filed.percent, locale)}%
              </a>
              <span className={desk.quiet}>
                {report("asOf", { on: formatDay(filed.asOfOn, locale) })}
                {t("between")}
                {t("supersededMark")}
              </span>
            </li>
          ))}
      </ul>
      {rest > 0 ? <p className={desk.quiet}>{t("supersededRest", { count: rest })}</p> : null}
    </details>
  );
}
