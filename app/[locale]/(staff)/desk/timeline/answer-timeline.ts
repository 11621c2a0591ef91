import "server-only";
import { setImmediate } from "node:timers/promises";
import { getTranslations } from "next-intl/server";
import { authorize } from "#app/_server/auth/authorize.ts";
import { findActor } from "#app/_server/auth/session.ts";
import type { TimelineRequest } from "#components/timeline/layout-timeline.ts";
import { isLocale, type Locale } from "#i18n/locales.ts";
import { readDesk, readDeskOf } from "../_frame/read-desk.ts";
import { readDayFragment } from "./day-fragment.ts";
import { blockQuery, requestFragment, requestTimeline } from "./request-timeline.ts";
import { readTimelineQuery, type TimelineQuery } from "./timeline-query.ts";

/** What a drawing outside the page is made from. */
export type AskedTimeline = {
  locale: Locale;
  query: TimelineQuery;
  search: URLSearchParams;
  request: TimelineRequest;
};

/** A drawing as it is sent. */
export type DrawnTimeline = { body: string; type: string; fileName?: string };

/**
 * Answers for a drawing of the timeline outside its page (rows, sheets, a file): the same address,
 * the same guard, 401 and 403 in place of a sign-in page. Never kept by a browser.
 */
export async function answerTimeline(
  request: Request,
  params: Promise<{ locale: string }>,
  draw: (asked: AskedTimeline) => Promise<DrawnTimeline | null>,
): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const actor = await findActor();
  if (!actor) return new Response(null, { status: 401 });
  if (!authorize(actor, "portfolio.read").ok) return new Response(null, { status: 403 });
  const search = new URL(request.url).searchParams;
  const query = readTimelineQuery(search);
  const t = await getTranslations({ locale });
  const asked = blockQuery.read(search).block;
  const fragment = readDayFragment(search);
  const timeline = fragment
    ? requestFragment(await readDeskOf(actor, fragment.slugs), query, { locale, fragment })
    : requestTimeline(await readDesk(actor), query, { locale, asked });
  const drawn = await draw({ locale, query, search, request: { ...timeline, t } });
  if (drawn === null) return new Response(null, { status: 404 });
  const headers = new Headers({ "Content-Type": drawn.type, "Cache-Control": "no-store" });
  if (drawn.fileName) {
    headers.set("Content-Disposition", `attachment; filename="${drawn.fileName}"`);
  }
  return new Response(inPieces(drawn.body), { headers });
}

/** So many characters are turned into bytes in a millisecond or two; a wall chart has millions. */
const pieceLength = 200_000;

function inPieces(text: string): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let from = 0;
  return new ReadableStream({
    async pull(stream) {
      await setImmediate();
      // A pair of halves is one character and must not be cut.
      const end = from + pieceLength;
      const isCut = /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
      const to = isCut ? end + 1 : end;
      stream.enqueue(encoder.encode(text.slice(from, to)));
      from = to;
      if (from >= text.length) stream.close();
    },
  });
}
