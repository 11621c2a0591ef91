import "./timeline.css";
import "./timeline-narrow.css";
import "./drawing.css";
import type { Markup } from "#components/markup/markup.ts";
import { Rendered } from "#components/markup/rendered.tsx";
import { drawnKeys } from "./drawn-keys.ts";
import type { Timeline } from "./layout-timeline.ts";
import { legendKeys } from "./legend-shapes.ts";
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
  const drawing = painted ?? renderTimeline(timeline);
  // Rows that are still to come may hold any shape.
  const isWhole = timeline.blocks.every(timeline.isSent);
  const keys = isWhole ? drawnKeys(drawing.text) : legendKeys;
  const Legend = isLegendFolded ? FoldedLegend : TimelineLegend;
  return (
    <figure className="timeline">
      <Rendered as="div" markup={drawing} once={once} />
      <Legend keys={keys} />
    </figure>
  );
}
