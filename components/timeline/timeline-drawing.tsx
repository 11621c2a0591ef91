import { useLocale, useTranslations } from "next-intl";
import type { MilestoneView, ProjectView } from "#domain/project-view.ts";
import type { TimelineRowLayout } from "#domain/timeline-layout.ts";
import { At } from "./at.tsx";
import styles from "./drawing.module.css";
import { TimelineBars } from "./timeline-bars.tsx";
import { DeadlineMark } from "./timeline-deadline.tsx";
import { useDrawingSentence } from "./use-drawing-sentence.ts";

type Props = { view: ProjectView; layout: TimelineRowLayout };

/** One project drawn: plan and progress, what happened, deadlines, and the bend of the front line. */
export function TimelineDrawing({ view, layout }: Props) {
  const t = useTranslations("timeline");
  const sentence = useDrawingSentence(view);
  const wordsOf = (id: string) => <Words milestone={milestoneOf(view, id)} />;
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
        <DeadlineMark
          key={mark.milestoneId}
          mark={mark}
          words={{ ordinal: ordinalOf(mark.milestoneId), text: wordsOf(mark.milestoneId) }}
        />
      ))}
      {layout.milestones.map((line) => (
        <g key={line.id}>
          <At x={0} y={line.y}>
            <text className={styles.heading} x="6" y="13">
              {wordsOf(line.id)}
            </text>
          </At>
          <TimelineBars bars={line.bars} />
          {line.deadlines.map((mark) => (
            <DeadlineMark key={mark.milestoneId} mark={mark} />
          ))}
        </g>
      ))}
      <FrontLine layout={layout} />
    </svg>
  );
}

function milestoneOf(view: ProjectView, id: string): MilestoneView | undefined {
  return view.milestones.find(({ fact }) => fact.id === id);
}

/** The name of a milestone and its deadline in its own words; on a phone the name alone. */
function Words({ milestone }: { milestone: MilestoneView | undefined }) {
  const locale = useLocale();
  return (
    <>
      <tspan className={styles.name}>{milestone?.fact.name[locale]}</tspan>{" "}
      <tspan className={styles.words}>{milestone?.deadline.current?.label[locale]}</tspan>
    </>
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
