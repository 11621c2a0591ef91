import "./timeline.css";
import "./timeline-density.css";
import "./timeline-narrow.css";
import "./drawing.css";
import type { Markup } from "#components/markup/markup.ts";
import { Rendered } from "#components/markup/rendered.tsx";
import type { Timeline } from "./layout-timeline.ts";
import { renderTimeline } from "./render-timeline.ts";
import { FoldedLegend, TimelineLegend } from "./timeline-legend.tsx";

type Props = {
  timeline: Timeline;
  /** The same, painted already, in steps. */
  painted?: Markup;
  /** On a page that is always loaded whole: the drawing is sent once, not twice. */
  once?: boolean;
  /** The drawing is a part of a page that is long already. */
  isLegendFolded?: boolean;
};

/** The timeline with its legend. */
export function TimelineChart({ timeline, painted, once = false, isLegendFolded = false }: Props) {
  return (
    <figure className="timeline">
      <Rendered as="div" markup={painted ?? renderTimeline(timeline)} once={once} />
      {isLegendFolded ? <FoldedLegend /> : <TimelineLegend />}
    </figure>
  );
}
