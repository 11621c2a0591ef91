import { useTranslations } from "next-intl";
import type { ProjectView } from "#domain/project-view.ts";
import { layoutProjectRow, timelineDays } from "#domain/timeline-layout.ts";
import { type TimelineZoom, timelineScale, timelineWindow } from "#domain/timeline-scale.ts";
import styles from "./timeline.module.css";
import { TimelineAxis } from "./timeline-axis.tsx";
import { TimelineDefs } from "./timeline-defs.tsx";
import { TimelineDrawing } from "./timeline-drawing.tsx";
import { TimelineLegend } from "./timeline-legend.tsx";
import { timelineProject } from "./timeline-project.ts";

type Props = { view: ProjectView; zoom: TimelineZoom };

/** One project drawn by itself, every milestone on its line; its table carries the figures. */
export function ProjectTimeline({ view, zoom }: Props) {
  const t = useTranslations("timeline");
  const project = timelineProject(view, true);
  const scale = timelineScale({ ...timelineWindow(timelineDays(project), view.asOf), zoom });
  const layout = layoutProjectRow(project, scale, view.asOf);
  return (
    <figure aria-label={t("title")}>
      <TimelineDefs scale={scale} todayX={layout.todayX} />
      <TimelineAxis scale={scale} asOf={view.asOf} todayX={layout.todayX} />
      <div className={styles.alone}>
        <svg className={styles.grid} width="100%" height="100%" aria-hidden="true">
          <use href="#timeline-grid" width="100%" height="100%" />
        </svg>
        <TimelineDrawing view={view} layout={layout} />
      </div>
      <TimelineLegend />
    </figure>
  );
}
