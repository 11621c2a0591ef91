import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { publicMetadata } from "#app/_server/public/public-metadata.ts";
import { readPublicPortfolio } from "#app/_server/public/read-public-portfolio.ts";
import { PublicFrame } from "#components/frame/public-frame.tsx";
import { AreaInFigures } from "#components/portfolio/area-in-figures.tsx";
import { ChangedLately } from "#components/portfolio/changed-lately.tsx";
import { FindProject } from "#components/portfolio/find-project.tsx";
import { LightLine } from "#components/portfolio/light-line.tsx";
import { OfficeHead } from "#components/portfolio/office-head.tsx";
import { OverviewPages } from "#components/portfolio/overview-pages.tsx";
import { ProjectCards } from "#components/portfolio/project-cards.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { startOfMonth } from "#domain/calendar/calendar-period.ts";
import { generatedParts } from "#domain/portfolio/generated-parts.ts";
import { chooseProjects } from "#domain/public/choose-projects.ts";
import { listPublicChanges } from "#domain/public/list-public-changes.ts";
import { readPublicQuery } from "#domain/public/public-query.ts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const locale = await requireLocale();
  const t = await getTranslations();
  return publicMetadata({
    locale,
    path: "",
    title: t("portfolio.title"),
    description: t("site.description"),
    siteName: t("site.name"),
  });
}

/** 项目总览: whose page this is, my project first, each project told once. */
export default async function PortfolioPage({ searchParams }: Props) {
  const locale = await requireLocale();
  const t = await getTranslations("portfolio");
  const query = readPublicQuery(asParams(await searchParams));
  const { views, uncomputed, summary, ledgers, areaFigures, areaParts, ...day } =
    await readPublicPortfolio();
  const { asOf, isDemo, office, updatedAt, sources } = day;
  const changed = views
    .flatMap(({ facts }) => listPublicChanges(facts, asOf))
    .filter(({ on }) => on >= startOfMonth(asOf)).length;
  const chosen = chooseProjects({ views, uncomputed }, query);
  if (chosen === null) notFound();
  return (
    <PublicFrame
      path={`/${locale}`}
      businessDate={asOf}
      isDemo={isDemo}
      office={office}
      updatedAt={updatedAt}
      sources={sources}
    >
      <OfficeHead office={office} updatedAt={updatedAt} />
      {views.length + uncomputed.length === 0 ? (
        <EmptyState title={t("empty")}>
          <p>{t("emptyHint")}</p>
        </EmptyState>
      ) : (
        <>
          <FindProject query={query} found={chosen.found} />
          <LightLine
            total={summary.total + uncomputed.length}
            byLight={summary.byLight}
            isPartlySynthetic={views.some((view) => generatedParts(view) !== null)}
          />
          <ChangedLately count={changed} />
          <ProjectCards {...chosen} asOf={asOf} hrefOf={(slug) => `/${locale}/projects/${slug}`} />
          <OverviewPages query={query} pages={chosen.pages} />
        </>
      )}
      <AreaInFigures figures={areaFigures} parts={areaParts} ledgers={ledgers} sources={sources} />
    </PublicFrame>
  );
}

function asParams(given: Record<string, string | string[] | undefined>): URLSearchParams {
  const said = Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return new URLSearchParams(said);
}
