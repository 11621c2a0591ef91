import { useLocale, useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/desk-href.ts";
import { ButtonLink } from "#components/button-link.tsx";
import { EmptyState } from "#components/empty-state.tsx";
import { PageHeading } from "#components/page-heading.tsx";
import { NextDeadlines } from "#components/portfolio/next-deadlines.tsx";
import { Section } from "#components/section.tsx";
import { UncomputedList } from "#components/uncomputed/uncomputed-list.tsx";
import type { Actor } from "#domain/permission.ts";
import type { ProjectView } from "#domain/project-view.ts";
import { summariseViews } from "#domain/summarise-views.ts";
import type { PortfolioView } from "#domain/view-portfolio.ts";
import { formatDay } from "#i18n/format-day.ts";
import { SinceMonday } from "./changes/since-monday.tsx";
import styles from "./desk.module.css";
import { LightCounts } from "./light-counts.tsx";
import type { Desk } from "./read-desk.ts";
import { SilentTable } from "./silent-table.tsx";
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
      <SinceMonday actor={actor} />
      <div className={styles.columns}>
        <WarnedProjects views={views} />
        <WaitingReports told={told} />
      </div>
      <SilentTable desk={desk} place={place} />
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
