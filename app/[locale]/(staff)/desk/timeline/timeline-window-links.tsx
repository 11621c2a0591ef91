import { useLocale, useTranslations } from "next-intl";
import type { Timeline } from "#components/timeline/layout-timeline.ts";
import { timelineZooms } from "#domain/chart/timeline-tick.ts";
import { stepWindow } from "#domain/timeline/timeline-window.ts";
import styles from "./timeline-page.module.css";
import { type TimelineQuery, timelineAddress } from "./timeline-query.ts";

type Props = { timeline: Timeline; query: TimelineQuery };

/** The ways to other days: scale, earlier, later; and to all milestones. */
export function TimelineWindowLinks({ timeline, query }: Props) {
  const t = useTranslations("desk.timeline");
  const locale = useLocale();
  const path = `/${locale}/desk/timeline`;
  const { window } = timeline;
  const to = (change: Partial<TimelineQuery>) => timelineAddress(path, { ...query, ...change });
  const step = (direction: 1 | -1) => to({ from: stepWindow(query.zoom, window.from, direction) });
  const isAllOpen = query.open === "all";
  return (
    <nav aria-label={t("windowTitle")} className={styles.links}>
      <a href={step(-1)} data-key="earlier">
        ‹ {t("earlier")}
      </a>
      <a href={to({ from: null })} data-key="now">
        {t("around")}
      </a>
      <a href={step(1)} data-key="later">
        {t("later")} ›
      </a>
      <span className={styles.zooms}>
        {timelineZooms.map((zoom) => (
          <a
            key={zoom}
            href={to({ zoom, from: null })}
            data-zoom={zoom}
            aria-current={zoom === query.zoom ? "true" : undefined}
          >
            {t(`zooms.${zoom}`)}
          </a>
        ))}
      </span>
      <a href={to({ open: isAllOpen ? [] : "all" })}>{t(isAllOpen ? "closeAll" : "openAll")}</a>
    </nav>
  );
}
