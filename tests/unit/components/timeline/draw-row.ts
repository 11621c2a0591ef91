import { renderDrawing } from "#components/timeline/render-drawing.ts";
import type { TimelineScene } from "#components/timeline/timeline-scene.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { TimelineScale } from "#domain/chart/timeline-scale.ts";
import type { TimelineMilestone } from "#domain/timeline/timeline-deadlines.ts";
import { timelineLayers } from "#domain/timeline/timeline-layer.ts";
import { type TimelineRowLayout, todayX } from "#domain/timeline/timeline-layout.ts";

import { translatorOf } from "../translator-of.ts";

/** A line of which nothing is known. */
export const unknownLine = {
  plannedStartOn: null,
  plannedFinishOn: null,
  isMoment: false,
  original: null,
  forecast: null,
  startedOn: null,
  finishedOn: null,
  isDone: false,
  isNotBegun: false,
  percent: null,
} as const;

/** A milestone with a deadline, named by its last day. */
export function promised(
  [from, to]: readonly [IsoDate | null, IsoDate],
  more: Partial<TimelineMilestone> = {},
): TimelineMilestone {
  const deadline = { from, to, precision: "day", commitment: "strive" } as const;
  return { ...unknownLine, id: to, deadline, oldDeadline: null, ...more };
}

/** The drawing of a row, with the names of its milestones beside the flags where it has room. */
export function drawRow(
  layout: TimelineRowLayout,
  { scale, asOf, isNamed }: { scale: TimelineScale; asOf: IsoDate; isNamed: boolean },
): string {
  const scene = {
    scale,
    asOf,
    locale: "zh",
    t: translatorOf("zh"),
    layers: new Set(timelineLayers),
    todayX: todayX(scale, asOf),
  };
  const wordsOf = (id: string) => ({ name: `至${id}`, label: "", ordinal: 1 });
  return renderDrawing(
    {
      layout,
      links: [],
      isCritical: false,
      href: null,
      sentence: "",
      remark: null,
      wordsOf: isNamed ? wordsOf : null,
      gathered: null,
    },
    // Only what a drawing reads of its scene.
    scene as unknown as TimelineScene,
  ).text;
}

export interface SeenDrawing {
  /** where flags stand, in percent of the width, from the left */
  readonly flags: readonly number[];
  readonly edges: readonly { side: "before" | "after"; date: string; more: number }[];
}

/** What somebody sees of deadlines in a drawing. */
export function readDrawing(drawing: string): SeenDrawing {
  const flags = [...drawing.matchAll(/<use href="#tl-(?:aim|ensure|met)" x="([-\d.]+)%"/g)];
  const edges = drawing.matchAll(
    /<use href="#tl-(earlier|later)" x="(?:0|100%)" y="[^"]*"\/><text class="far"[^>]*>(.*?)<\/text>/g,
  );
  return {
    flags: flags.map(([, x]) => Number(x)).sort((a, b) => a - b),
    edges: Array.from(edges, ([, head, markup = ""]) => {
      const words = markup.replace(/<tspan.*?<\/tspan><\/tspan>|<[^>]+>/g, "");
      const [, date = "", count = "1"] = /(\d+年\d+月\d+日)(?:\s*等(\d+)项)?/.exec(words) ?? [];
      return { side: head === "earlier" ? "before" : "after", date, more: Number(count) - 1 };
    }),
  };
}
