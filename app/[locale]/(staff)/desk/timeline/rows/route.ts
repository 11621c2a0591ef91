import { layoutTimelineSteps } from "#components/timeline/layout-timeline.ts";
import { renderRows, renderTimeline } from "#components/timeline/render-timeline.ts";
import { doInSteps } from "#db/do-in-steps.ts";
import { answerTimeline } from "../answer-timeline.ts";

type Context = { params: Promise<{ locale: string }> };

/**
 * Rows of the timeline for a browser that has the rest of it: one block by its number, or without
 * one the whole drawing. Markup, drawn as the page itself draws it.
 */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerTimeline(request, params, async ({ request: asked }) => {
    const timeline = await doInSteps(layoutTimelineSteps(asked));
    const block = asked.asked == null ? null : timeline.blocks[asked.asked];
    if (block === undefined) return null;
    const { text } = block ? renderRows(block, timeline) : renderTimeline(timeline);
    return { body: text, type: "text/html; charset=utf-8" };
  });
}
