import { useTranslations } from "next-intl";
import type { TimelineZoom } from "#domain/chart/timeline-tick.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import type { Locale } from "#i18n/locales.ts";
import { layoutTimeline } from "./layout-timeline.ts";
import { TimelineChart } from "./timeline-chart.tsx";

type Props = { view: ProjectView; zoom: TimelineZoom; locale: Locale };

/** One project by itself, every milestone on its row, from its first day to its last. */
export function ProjectTimeline({ view, zoom, locale }: Props) {
  const timeline = layoutTimeline({
    views: [view],
    asOf: view.asOf,
    locale,
    t: useTranslations(),
    zoom,
    isOpen: () => true,
    hrefOf: () => "#milestones",
  });
  return <TimelineChart timeline={timeline} isLegendFolded={true} />;
}
