import { useLocale, useTranslations } from "next-intl";
import type { Timeline } from "#components/timeline/layout-timeline.ts";
import { formatDay } from "#i18n/format-day.ts";
import styles from "./timeline-page.module.css";
import { type TimelineQuery, timelineAddress } from "./timeline-query.ts";
import { TimelineWindowLinks } from "./timeline-window-links.tsx";

type Props = { timeline: Timeline; query: TimelineQuery };

/** One line: what is shown and as of when, the ways to other days, paper and screen. */
export function TimelineHead({ timeline, query }: Props) {
  const t = useTranslations("desk.timeline");
  const locale = useLocale();
  const { window, projectCount, scene } = timeline;
  return (
    <div className={styles.head}>
      <h1>{t("title")}</h1>
      <p role="status" className={styles.shown}>
        {t("count", { count: projectCount })}
        <span className={styles.window}>
          {t("window", {
            from: formatDay(window.from, locale, "short"),
            to: formatDay(window.to, locale, "short"),
          })}
        </span>
        <span>{t("asOf", { asOf: formatDay(scene.asOf, locale) })}</span>
      </p>
      <TimelineWindowLinks timeline={timeline} query={query} />
      <span className={styles.out}>
        <a href={timelineAddress(`/${locale}/desk/timeline/wall`, query)}>{t("toWall")}</a>
        <a href={timelineAddress(`/${locale}/desk/screen`, query)}>{t("toScreen")}</a>
      </span>
    </div>
  );
}
