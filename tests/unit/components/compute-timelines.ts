import { createTranslator } from "next-intl";
import { layoutTimeline } from "#components/timeline/layout-timeline.ts";
import { renderTimeline } from "#components/timeline/render-timeline.ts";
import type { Translator } from "#components/timeline/timeline-scene.ts";
import type { WorkingCalendar } from "#domain/calendar/working-calendar.ts";
import { timelineZooms } from "#domain/chart/timeline-tick.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { timelineColumns } from "#domain/timeline/timeline-column.ts";
import { stepWindow } from "#domain/timeline/timeline-window.ts";
import { messagesOf } from "#i18n/messages.ts";

/** The timeline of a portfolio in every zoom, each milestone in sight, as it is painted. */
export function computeTimelines(
  views: readonly ProjectView[],
  { asOf, calendar }: { asOf: string; calendar: WorkingCalendar },
): string[] {
  const t = createTranslator({ locale: "zh", messages: messagesOf("zh") }) as unknown as Translator;
  return timelineZooms.map((zoom) => {
    const timeline = layoutTimeline({
      views,
      asOf,
      zoom,
      t,
      calendar,
      locale: "zh",
      columns: timelineColumns,
      hrefOf: () => "/",
      isOpen: () => true,
    });
    stepWindow(zoom, timeline.window.from, 1);
    stepWindow(zoom, timeline.window.from, -1);
    return renderTimeline(timeline).text;
  });
}
