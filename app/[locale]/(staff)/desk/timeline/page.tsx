import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireLocale } from "#app/_server/require-locale.ts";
import { requireActor } from "#app/_server/session.ts";
import { EmptyState } from "#components/empty-state.tsx";
import { PageHeading } from "#components/page-heading.tsx";
import { TimelineChart } from "#components/timeline/timeline-chart.tsx";
import type { ProjectView } from "#domain/project-view.ts";
import { formatDay } from "#i18n/format-day.ts";
import { readDesk } from "../read-desk.ts";
import { LeaderNames } from "./leader-names.tsx";
import { TimelineFilters } from "./timeline-filters.tsx";
import { filterProjects, readTimelineQuery, type SearchParams } from "./timeline-query.ts";

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk.timeline");
  return { title: t("title") };
}

/** 挂图: every project on one time scale, filtered by what stands in the address. */
export default async function TimelinePage({ searchParams }: Props) {
  const locale = await requireLocale();
  const actor = await requireActor(locale, "portfolio.read");
  const query = readTimelineQuery(await searchParams);
  const { asOf, views } = readDesk(actor);
  const shown = filterProjects(views, query);
  const t = await getTranslations("desk.timeline");
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead", { asOf: formatDay(asOf, locale) })} />
      <TimelineFilters views={views} query={query} />
      <p role="status">{t("count", { count: shown.length })}</p>
      {shown.length === 0 ? (
        <EmptyState title={t("empty")}>
          <p>{t("emptyHint")}</p>
        </EmptyState>
      ) : (
        <TimelineChart
          views={shown}
          asOf={asOf}
          locale={locale}
          zoom={query.zoom}
          open={query.open}
          hrefOf={(view: ProjectView) => `/${locale}/desk/projects/${view.facts.slug}`}
          peopleOf={(view) => <LeaderNames view={view} />}
        />
      )}
    </>
  );
}
