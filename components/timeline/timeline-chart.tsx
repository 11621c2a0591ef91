import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { IsoDate } from "#domain/calendar-day.ts";
import type { ProjectView } from "#domain/project-view.ts";
import { focusWindow } from "#domain/timeline-focus.ts";
import { layoutProjectRow } from "#domain/timeline-layout.ts";
import { type TimelineZoom, timelineScale } from "#domain/timeline-scale.ts";
import { formatDay } from "#i18n/format-day.ts";
import type { Locale } from "#i18n/locales.ts";
import { tableRoles } from "../table-roles.ts";
import styles from "./timeline.module.css";
import { TimelineAxis } from "./timeline-axis.tsx";
import { TimelineDefs } from "./timeline-defs.tsx";
import { TimelineLegend } from "./timeline-legend.tsx";
import { timelineProject } from "./timeline-project.ts";
import { TimelineRow } from "./timeline-row.tsx";

type Props = {
  views: readonly ProjectView[];
  asOf: IsoDate;
  locale: Locale;
  /** Where the name of a project leads. */
  hrefOf: (view: ProjectView) => string;
  zoom: TimelineZoom;
  /** Every milestone on a line of its own. */
  open?: boolean;
  /** Fills the column of who answers for a project; without it the column is left out. */
  peopleOf?: (view: ProjectView) => ReactNode;
};

/**
 * The wall chart: a table with one row per project whose last cell is a drawing. All drawings
 * share one scale, so they read as one chart; the cells before it carry the figures.
 */
export function TimelineChart({
  views,
  asOf,
  locale,
  hrefOf,
  zoom,
  open = false,
  peopleOf,
}: Props) {
  const t = useTranslations("timeline");
  const rows = views.map((view) => ({ view, project: timelineProject(view, open) }));
  const window = focusWindow(
    rows.map(({ project }) => project),
    asOf,
  );
  const scale = timelineScale({ ...window, zoom });
  const drawn = rows.map(({ view, project }) => {
    return { view, layout: layoutProjectRow(project, scale, asOf) };
  });
  const todayX = drawn[0]?.layout.todayX ?? null;
  return (
    <figure className={styles.figure}>
      <TimelineDefs scale={scale} todayX={todayX} />
      <table {...tableRoles.table} className={styles.table}>
        <caption className="visually-hidden">
          {t("caption", {
            from: formatDay(window.from, locale),
            to: formatDay(window.to, locale),
          })}
        </caption>
        <thead {...tableRoles.group}>
          <tr {...tableRoles.row} className={styles.headRow}>
            <Head className={styles.project}>{t("column.project")}</Head>
            <Head className={styles.light}>{t("column.light")}</Head>
            <Head className={styles.percentCell}>{t("column.percent")}</Head>
            <Head className={styles.next}>{t("column.next")}</Head>
            {peopleOf ? <Head className={styles.people}>{t("column.people")}</Head> : null}
            <Head className={`${styles.chart} ${styles.chartHead}`}>
              <span className="visually-hidden">{t("column.chart")}</span>
              <TimelineAxis scale={scale} asOf={asOf} todayX={todayX} />
            </Head>
          </tr>
        </thead>
        <tbody {...tableRoles.group}>
          {drawn.map(({ view, layout }) => (
            <TimelineRow
              key={view.facts.id}
              view={view}
              layout={layout}
              href={hrefOf(view)}
              people={peopleOf?.(view)}
            />
          ))}
        </tbody>
      </table>
      <TimelineLegend />
    </figure>
  );
}

function Head({ className, children }: { className: string | undefined; children: ReactNode }) {
  return (
    <th {...tableRoles.head} scope="col" className={`${styles.head} ${className}`}>
      {children}
    </th>
  );
}
