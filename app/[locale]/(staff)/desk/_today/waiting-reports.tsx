import { useLocale, useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { noteUncomputed } from "#app/_server/fault/note-uncomputed.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Section } from "#components/ui/section.tsx";
import { UncomputedList } from "#components/uncomputed/uncomputed-list.tsx";
import { listWaitingReports } from "#domain/portfolio/duty.ts";
import type { PortfolioView } from "#domain/portfolio/view-portfolio.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";
import styles from "../_frame/desk.module.css";

/** As many as fit beside the warnings; the rest is on the page of reviews. */
const shown = 5;

/** The reports a leader has not answered yet. */
export function WaitingReports({ told }: { told: PortfolioView }) {
  const t = useTranslations("desk.leader");
  const report = useTranslations("report");
  const locale = useLocale();
  const href = useDeskHref();
  const { views: readable, uncomputed } = told;
  noteUncomputed(uncomputed);
  const { waiting } = listWaitingReports(readable);
  if (waiting.length === 0) {
    return (
      <Section title={t("waiting")}>
        <UncomputedList projects={uncomputed} hrefOf={(slug) => href(`/projects/${slug}`)} />
        <EmptyState title={t("noneWaiting")} />
      </Section>
    );
  }
  return (
    <Section title={t("waiting")} lead={t("waitingCount", { count: waiting.length })}>
      <UncomputedList projects={uncomputed} hrefOf={(slug) => href(`/projects/${slug}`)} />
      <ul className={styles.rows}>
        {waiting.slice(0, shown).map(({ view, report: filed }) => (
          <li key={filed.id} className={styles.row}>
            <span>
              <strong>{formatNumber(filed.percent, locale)}%</strong>{" "}
              <a href={href(`/projects/${view.facts.slug}#report-${filed.id}`)}>
                {view.facts.name[locale]}
              </a>
            </span>
            <span className={styles.quiet}>
              {report("meta", {
                reporter: filed.reporter,
                on: formatDay(filed.reportedOn, locale),
              })}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.after}>
        <ButtonLink href={href("/reports")} look="primary">
          {t("toReports")}
        </ButtonLink>
      </p>
    </Section>
  );
}
