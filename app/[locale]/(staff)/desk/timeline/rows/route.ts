import { paintRows, paintTimeline } from "#components/timeline/paint-timeline.ts";
import { planTimeline } from "#components/timeline/timeline-plan.ts";
import { answerTimeline } from "../answer-timeline.ts";

type Context = { params: Promise<{ locale: string }> };

/**
 * Rows of the timeline for a browser that has the rest of it: one block by its number, or without
 * one the whole drawing. Markup, drawn as the page itself draws it.
 */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerTimeline(request, params, ({ request: asked }) => {
    const timeline = planTimeline(asked);
    const block = asked.asked == null ? null : timeline.blocks[asked.asked];
    if (block === undefined) return null;
    const { text } = block ? paintRows(block, timeline) : paintTimeline(timeline);
    return { body: text, type: "text/html; charset=utf-8" };
  });
}
