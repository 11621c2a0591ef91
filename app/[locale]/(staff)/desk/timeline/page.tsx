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
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { listEventfulDaysSteps } from "#domain/timeline/eventful-days.ts";
import type { SearchParams } from "../_frame/page-query.ts";
import { readDesk, readDeskFacts } from "../_frame/read-desk.ts";
import { DayForm } from "./day-form.tsx";
import { sliderMarks } from "./day-slider.ts";
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
  const facts = shownFacts(await readDeskFacts(actor), request.views);
  const days = { from: firstKnownDay(facts, desk.businessDate), to: desk.businessDate };
  const eventful = await doInSteps(listEventfulDaysSteps(facts, days.to));
  const drawn = await getTranslations("timeline");
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
            days={days}
            asOf={asOf}
            shown={timeline.window}
            marks={sliderMarks(eventful, days)}
            locale={locale}
            words={{
              label: t("scrub"),
              events: {
                report: t("dayEvents.report"),
                met: t("dayEvents.met"),
                moved: t("dayEvents.moved"),
                baseline: t("dayEvents.baseline"),
              },
              separator: drawn("nameSeparator"),
            }}
          >
            <DayForm path={`/${locale}/desk/timeline`} query={query} asOf={asOf} days={days} />
          </TimelineScrubber>
          <TimelineChart timeline={timeline} painted={painted} once />
          <TimelineEnhancements key={asOf} />
          <PageTerms terms={pageTerms} />
        </>
      )}
    </>
  );
}

/** Everything known of the projects shown: also what was not known yet on the day looked at. */
function shownFacts(
  all: readonly ProjectFacts[],
  views: readonly ProjectView[],
): readonly ProjectFacts[] {
  const shown = new Set(views.map(({ facts }) => facts.id));
  return all.filter(({ id }) => shown.has(id));
}
