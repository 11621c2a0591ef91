import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { readPublicPortfolio } from "#app/_server/public/read-public-portfolio.ts";
import { PublicFrame } from "#components/frame/public-frame.tsx";
import { LedgerTable } from "#components/portfolio/ledger-table.tsx";
import { PortfolioHead } from "#components/portfolio/portfolio-head.tsx";
import { ProjectTable } from "#components/portfolio/project-table.tsx";
import { SourceList } from "#components/portfolio/source-list.tsx";
import { AreaName } from "#components/project/area-name.tsx";
import { layoutTimelineSteps } from "#components/timeline/layout-timeline.ts";
import { renderTimelineSteps } from "#components/timeline/render-timeline.ts";
import { TimelineChart } from "#components/timeline/timeline-chart.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { FigureList } from "#components/ui/figure-list.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import { UncomputedList } from "#components/uncomputed/uncomputed-list.tsx";
import { doInSteps } from "#db/do-in-steps.ts";
import { uncomputedOnce } from "#domain/portfolio/compute-project.ts";
import { notePublicFault } from "../../_server/jobs/note-public-fault.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("portfolio");
  return { title: t("title") };
}

/** 项目总览: the whole portfolio on one sheet. */
export default async function PortfolioPage() {
  const locale = await requireLocale();
  const t = await getTranslations();
  const {
    asOf,
    isDemo,
    updatedAt,
    sources,
    office,
    views,
    summary,
    ledgers,
    areaFigures,
    areaParts,
    ...rest
  } = await readPublicPortfolio();
  const addressOf = (slug: string) => `/${locale}/projects/${slug}`;
  const hrefOf = ({ facts }: { facts: { slug: string } }) => addressOf(facts.slug);
  const planning = layoutTimelineSteps({
    views,
    asOf,
    locale,
    t,
    hrefOf,
    addressOf,
    uncomputed: rest.uncomputed,
    note: (failed) => notePublicFault([failed]),
    zoom: "quarter",
  });
  const timeline = await doInSteps(planning);
  const painted = await doInSteps(renderTimelineSteps(timeline));
  const uncomputed = uncomputedOnce(rest.uncomputed, timeline.uncomputed);
  return (
    <PublicFrame
      path={`/${locale}`}
      businessDate={asOf}
      isDemo={isDemo}
      updatedAt={updatedAt}
      sources={sources}
    >
      <PageHeading
        kicker={office ? <AreaName place={office} /> : undefined}
        title={t("portfolio.title")}
        lead={t("site.description")}
      />
      <UncomputedList projects={uncomputed} hrefOf={addressOf} isPublic />
      {views.length + uncomputed.length === 0 ? (
        <EmptyState title={t("portfolio.empty")}>
          <p>{t("portfolio.emptyHint")}</p>
        </EmptyState>
      ) : (
        <>
          <PortfolioHead {...summary} uncomputed={rest.uncomputed} hrefOf={hrefOf} />
          <Section
            isWide
            id="timeline"
            title={t("portfolio.timeline")}
            lead={t("portfolio.timelineLead")}
          >
            <TimelineChart timeline={timeline} painted={painted} once />
          </Section>
          <Section title={t("portfolio.list")}>
            <ProjectTable views={views} uncomputed={rest.uncomputed} hrefOf={hrefOf} />
          </Section>
        </>
      )}
      {ledgers.length > 0 ? (
        <Section id="figures" title={t("portfolio.ledgers")} lead={t("portfolio.ledgersLead")}>
          <LedgerTable ledgers={ledgers} />
        </Section>
      ) : null}
      {areaFigures.length > 0 ? (
        <Section title={t("portfolio.areaFigures")}>
          <FigureList figures={areaFigures} size="medium" />
          {areaParts.length > 0 ? (
            <p>
              {t("portfolio.areaParts", {
                count: areaParts.length,
                names: areaParts.map((part) => part[locale]).join(t("site.nameSeparator")),
              })}
            </p>
          ) : null}
        </Section>
      ) : null}
      {sources.length > 0 ? (
        <Section id="sources" title={t("portfolio.sources")}>
          <SourceList sources={sources} />
        </Section>
      ) : null}
    </PublicFrame>
  );
}
