import type { ProjectView } from "#domain/project-view.ts";
import type { TimelineZoom } from "#domain/timeline-scale.ts";
import type { Locale } from "#i18n/locales.ts";
import { TimelineChart } from "./timeline-chart.tsx";

type Props = { view: ProjectView; zoom: TimelineZoom; locale: Locale };

/** One project by itself, every milestone on its row, from its first day to its last. */
export function ProjectTimeline({ view, zoom, locale }: Props) {
  return (
    <TimelineChart
      views={[view]}
      asOf={view.asOf}
      locale={locale}
      zoom={zoom}
      isOpen={() => true}
      hrefOf={() => "#milestones"}
    />
  );
}
