import { useLocale, useTranslations } from "next-intl";
import type { ProjectView } from "#domain/project-view.ts";
import type { TimelineRowLayout } from "#domain/timeline-layout.ts";
import { At } from "./at.tsx";
import styles from "./timeline.module.css";
import { TimelineBars } from "./timeline-bars.tsx";
import { DeadlineMark } from "./timeline-deadline.tsx";
import { useDrawingSentence } from "./use-drawing-sentence.ts";

type Props = { view: ProjectView; layout: TimelineRowLayout };

/** One project drawn: plan and progress, what happened, deadlines, and the bend of the front line. */
export function TimelineDrawing({ view, layout }: Props) {
  const t = useTranslations("timeline");
  const locale = useLocale();
  const sentence = useDrawingSentence(view);
  const factOf = (id: string) => view.milestones.find(({ fact }) => fact.id === id);
  const nameOf = (id: string) => factOf(id)?.fact.name[locale] ?? "";
  const ordinalOf = (id: string) => view.milestones.findIndex(({ fact }) => fact.id === id) + 1;
  return (
    <svg
      className={styles.drawing}
      width="100%"
      height={layout.height}
      role="img"
      aria-label={sentence}
    >
      <TimelineBars bars={layout.summary.bars} />
      {view.baseline ? null : (
        <At x={0} y={18}>
          <text className={styles.remark} x="6">
            {t("noBaseline")}
          </text>
        </At>
      )}
      {layout.summary.deadlines.map((mark) => (
        <DeadlineMark key={mark.milestoneId} mark={mark} ordinal={ordinalOf(mark.milestoneId)}>
          <tspan className={styles.name}>{nameOf(mark.milestoneId)}</tspan>{" "}
          {factOf(mark.milestoneId)?.deadline.current?.label[locale]}
        </DeadlineMark>
      ))}
      {layout.milestones.map((line) => (
        <g key={line.id}>
          <At x={0} y={line.y}>
            <text className={styles.label} x="6" y="13">
              <tspan className={styles.name}>{nameOf(line.id)}</tspan>{" "}
              {factOf(line.id)?.deadline.current?.label[locale]}
            </text>
          </At>
          <TimelineBars bars={line.bars} />
          {line.deadlines.map((mark) => (
            <DeadlineMark key={mark.milestoneId} mark={mark} ordinal={ordinalOf(line.id)} />
          ))}
        </g>
      ))}
      <FrontLine layout={layout} />
    </svg>
  );
}

/** 前锋线: today's line, bent to where the plan bar stands at the reported percent. */
function FrontLine({ layout: { summary, todayX } }: { layout: TimelineRowLayout }) {
  if (summary.front === null || todayX === null) return null;
  const today = `${todayX}%`;
  const front = `${summary.front.x}%`;
  const { y } = summary.front;
  return (
    <g className={styles.front}>
      <line x1={today} y1="0" x2={front} y2={y} />
      <line x1={front} y1={y} x2={today} y2={y + y} />
      <circle cx={front} cy={y} r="3.5" />
    </g>
  );
}
