import { useTranslations } from "next-intl";
import "./timeline.css";
import "./timeline-narrow.css";
import "./drawing.css";
import { paintTimeline } from "./paint-timeline.ts";
import { Painted } from "./painted.tsx";
import { TimelineLegend } from "./timeline-legend.tsx";
import { planTimeline, type TimelineRequest } from "./timeline-plan.ts";

type Props = Omit<TimelineRequest, "t"> & {
  /** On a page that is always loaded whole: the drawing is sent once, not twice. */
  once?: boolean;
};

/** The timeline with its legend. */
export function TimelineChart({ once = false, ...request }: Props) {
  const t = useTranslations();
  const timeline = planTimeline({ ...request, t });
  return (
    <figure className="timeline">
      <Painted as="div" markup={paintTimeline(timeline)} once={once} />
      <TimelineLegend />
    </figure>
  );
}
