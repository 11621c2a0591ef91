import { getTranslations } from "next-intl/server";
import { authorize } from "#app/_server/auth/authorize.ts";
import { findActor } from "#app/_server/auth/session.ts";
import { timeOfDay } from "#app/_server/day/time-of-day.ts";
import { noteUncomputed } from "#app/_server/fault/note-uncomputed.ts";
import { database } from "#app/_server/office/database.ts";
import { policyNonce } from "#app/_server/page/policy-nonce.ts";
import type { Markup } from "#components/markup/markup.ts";
import { renderScreenSteps } from "#components/screen/render-screen.ts";
import { renderClosedScreen, renderScreenPage } from "#components/screen/render-screen-page.ts";
import { doInSteps } from "#db/do-in-steps.ts";
import { findSetting } from "#db/find-setting.ts";
import type { Actor } from "#domain/access/permission.ts";
import { isLocale, type Locale } from "#i18n/locales.ts";
import { readDesk } from "../_frame/read-desk.ts";
import { filterProjects, readTimelineQuery, timelineHref } from "../timeline/timeline-query.ts";

type Context = { params: Promise<{ locale: string }> };

/**
 * 会议大屏: what a meeting looks at, in slides, of the projects the timeline's address asks for.
 * Nobody signed in, or somebody without the permission, gets a page that says so (401, 403): in a
 * meeting no sign-in page may come in its place.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const t = await getTranslations({ locale });
  const query = readTimelineQuery(new URL(request.url).searchParams);
  const backHref = timelineHref(locale, query);
  const answer = (main: Markup, status: number) => {
    const page = renderScreenPage({ locale, t, nonce: policyNonce(request), backHref, main });
    const headers = { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" };
    return new Response(page.text, { status, headers });
  };
  const actor = await findActor();
  if (!actor) return answer(renderClosedScreen("signedOut", { t, locale }), 401);
  if (!authorize(actor, "portfolio.read").ok) {
    return answer(renderClosedScreen("refused", { t, locale }), 403);
  }
  return answer(await drawScreen(actor, { locale, query }), 200);
}

async function drawScreen(
  actor: Actor,
  { locale, query }: { locale: Locale; query: ReturnType<typeof readTimelineQuery> },
): Promise<Markup> {
  const { asOf, staleAfterDays, views, uncomputed } = await readDesk(actor);
  const shown = filterProjects(views, query);
  const painting = renderScreenSteps({
    t: await getTranslations({ locale }),
    lightT: await getTranslations({ locale, namespace: "light" }),
    locale,
    views: shown,
    uncomputed,
    note: (failed) => noteUncomputed([failed]),
    asOf,
    demoOn: findSetting(database(), "demoDate") ?? null,
    staleAfterDays,
    isFiltered: query.kind !== null || query.light !== null || query.leader !== null,
    drawnAt: timeOfDay(),
  });
  return doInSteps(painting);
}
