import "#components/timeline/timeline-density.css";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "#app/_server/auth/session.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { PageTerms } from "#components/glossary/page-terms.tsx";
import { layoutTimelineSteps } from "#components/timeline/layout-timeline.ts";
import { renderTimelineSteps } from "#components/timeline/render-timeline.ts";
import { TimelineChart } from "#components/timeline/timeline-chart.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { UncomputedList } from "#components/uncomputed/uncomputed-list.tsx";
import { doInSteps } from "#db/do-in-steps.ts";
import { formatDay } from "#i18n/format-day.ts";
import type { SearchParams } from "../_frame/page-query.ts";
import { readDesk } from "../_frame/read-desk.ts";
import { firstKnownDay } from "./first-known-day.ts";
import { blockQuery, requestTimeline } from "./request-timeline.ts";
import { TimelineEnhancements } from "./timeline-enhancements.tsx";
import { TimelineFilters } from "./timeline-filters.tsx";
import { TimelineHead } from "./timeline-head.tsx";
import { readTimelineQuery } from "./timeline-query.ts";
import { TimelineScrubber } from "./timeline-scrubber.tsx";

const pageTerms = [
  "progressLine",
  "baseline",
  "critical",
  "totalFloat",
  "percentiles",
  "light",
] as const;

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk.timeline");
  return { title: t("title") };
}

/** 时间轴: every project somebody may see on one time scale, as the address says. */
export default async function TimelinePage({ searchParams }: Props) {
  const locale = await requireLocale();
  const actor = await requireActor(locale, "portfolio.read");
  const params = await searchParams;
  const query = readTimelineQuery(params);
  const desk = await readDesk(actor);
  const { asOf, views } = desk;
  const t = await getTranslations("desk.timeline");
  const asked = blockQuery.read(params).block;
  const request = requestTimeline(desk, query, { locale, asked });
  const { addressOf = () => "" } = request;
  const planning = layoutTimelineSteps({ ...request, t: await getTranslations() });
  const timeline = await doInSteps(planning);
  const painted = await doInSteps(renderTimelineSteps(timeline));
  return (
    <>
      <TimelineHead timeline={timeline} query={query} />
      <UncomputedList projects={timeline.uncomputed} hrefOf={addressOf} />
      <TimelineFilters views={views} query={query} />
      {timeline.projectCount + timeline.uncomputed.length === 0 ? (
        <EmptyState title={t("empty")}>
          <p>{t("emptyHint")}</p>
        </EmptyState>
      ) : (
        <>
          <TimelineScrubber
            key={asOf}
            firstOn={firstKnownDay(views, asOf)}
            businessDate={desk.businessDate}
            asOf={asOf}
            locale={locale}
            words={{
              label: t("scrub"),
              first: formatDay(firstKnownDay(views, asOf), locale, "short"),
            }}
          />
          <TimelineChart timeline={timeline} painted={painted} once />
          <TimelineEnhancements />
          <PageTerms terms={pageTerms} />
        </>
      )}
    </>
  );
}
