import { getTranslations } from "next-intl/server";
import { findActor } from "#app/_server/session.ts";
import { paintRows, paintTimeline } from "#components/timeline/paint-timeline.ts";
import { planTimeline } from "#components/timeline/timeline-plan.ts";
import { can } from "#domain/permission.ts";
import { isLocale } from "#i18n/locales.ts";
import { readDesk } from "../../read-desk.ts";
import { readAsked, requestTimeline } from "../request-timeline.ts";
import { readTimelineQuery } from "../timeline-query.ts";

type Context = { params: Promise<{ locale: string }> };

/**
 * Rows of the timeline for a browser that has the rest of it: one block by its number, or without
 * one the whole drawing. Markup, drawn as the page itself draws it.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  const actor = await findActor();
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  if (!actor) return new Response(null, { status: 401 });
  if (!can(actor.role, "portfolio.read")) return new Response(null, { status: 403 });
  const search = new URL(request.url).searchParams;
  const query = readTimelineQuery(Object.fromEntries(search));
  const asked = readAsked(search.get("block"));
  const t = await getTranslations({ locale });
  const timeline = planTimeline({
    ...requestTimeline(await readDesk(actor), query, { locale, asked }),
    t,
  });
  const block = asked === null ? null : timeline.blocks[asked];
  if (block === undefined) return new Response(null, { status: 404 });
  const markup = block ? paintRows(block, timeline) : paintTimeline(timeline);
  return new Response(markup.text, {
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
  });
}
