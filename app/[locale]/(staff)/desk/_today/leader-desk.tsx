import { useLocale, useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { NextDeadlines } from "#components/portfolio/next-deadlines.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import { UncomputedList } from "#components/uncomputed/uncomputed-list.tsx";
import type { Actor } from "#domain/access/permission.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { summariseViews } from "#domain/portfolio/summarise-views.ts";
import type { PortfolioView } from "#domain/portfolio/view-portfolio.ts";
import { formatDay } from "#i18n/format-day.ts";
import styles from "../_frame/desk.module.css";
import type { Desk } from "../_frame/read-desk.ts";
import { ChangesThisWeek } from "../changes/changes-this-week.tsx";
import { LightCounts } from "./light-counts.tsx";
import { OverdueReports } from "./overdue-reports.tsx";
import { WaitingReports } from "./waiting-reports.tsx";
import { WarnedProjects } from "./warned-projects.tsx";

type Props = {
  desk: Desk;
  actor: Actor;
  /** The same projects with their reports. */
  told: PortfolioView;
  /** Which page of the silent projects. */
  place: { page: number; size: number };
};

/** As many as a desk has room for; the timeline has all of them. */
const deadlinesShown = 20;

/** The leader's desk: the portfolio by light, then everything that needs a leader. */
export function LeaderDesk({ desk, actor, told, place }: Props) {
  const t = useTranslations("desk.leader");
  const locale = useLocale();
  const { asOf, views, uncomputed } = desk;
  const { total, byLight, deadlines } = summariseViews(views, asOf);
  const href = useDeskHref();
  const hrefOf = (view: ProjectView) => href(`/projects/${view.facts.slug}`);
  if (total + uncomputed.length === 0) {
    return (
      <>
        <PageHeading title={t("title")} />
        <EmptyState title={t("empty")} />
      </>
    );
  }
  return (
    <>
      <PageHeading
        title={t("title")}
        lead={t("lead", { count: total + uncomputed.length, asOf: formatDay(asOf, locale) })}
        actions={<ButtonLink href={href("/timeline")}>{t("toTimeline")}</ButtonLink>}
      />
      <UncomputedList projects={uncomputed} hrefOf={(slug) => href(`/projects/${slug}`)} />
      <LightCounts counts={byLight} uncomputed={uncomputed.length} />
      <ChangesThisWeek actor={actor} />
      <div className={styles.columns}>
        <WarnedProjects views={views} />
        <WaitingReports told={told} />
      </div>
      <OverdueReports desk={desk} place={place} />
      <Section title={t("deadlines")}>
        <NextDeadlines entries={deadlines.slice(0, deadlinesShown)} hrefOf={hrefOf} />
        {deadlines.length > deadlinesShown ? (
          <p className={styles.after}>
            <a href={href("/timeline?open=all")}>
              {t("moreDeadlines", { count: deadlines.length - deadlinesShown })}
            </a>
          </p>
        ) : null}
      </Section>
    </>
  );
}
