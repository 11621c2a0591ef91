import { paintRows, paintTimeline } from "#components/timeline/paint-timeline.ts";
import { planTimelineSteps } from "#components/timeline/timeline-plan.ts";
import { doInSteps } from "#db/do-in-steps.ts";
import { answerTimeline } from "../answer-timeline.ts";

type Context = { params: Promise<{ locale: string }> };

/**
 * Rows of the timeline for a browser that has the rest of it: one block by its number, or without
 * one the whole drawing. Markup, drawn as the page itself draws it.
 */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerTimeline(request, params, async ({ request: asked }) => {
    const timeline = await doInSteps(planTimelineSteps(asked));
    const block = asked.asked == null ? null : timeline.blocks[asked.asked];
    if (block === undefined) return null;
    const { text } = block ? paintRows(block, timeline) : paintTimeline(timeline);
    return { body: text, type: "text/html; charset=utf-8" };
  });
}
