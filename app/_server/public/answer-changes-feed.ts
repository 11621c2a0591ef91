import "server-only";
import { database } from "#app/_server/office/database.ts";
import { type ChangesFeed, renderChangesFeed } from "#components/public/render-changes-feed.ts";
import { findOfficeProfile } from "#db/setting/find-office-profile.ts";
import type { Locale } from "#i18n/locales.ts";
import { readProjectChanges, readPublicChanges } from "./read-public-changes.ts";
import { siteOrigin } from "./site-origin.ts";

/** The changes of every public project as a feed. */
export async function answerChangesFeed(locale: Locale): Promise<Response> {
  const { asOf, changes } = await readPublicChanges();
  return answer({ locale, asOf, changes, project: null });
}

/** The changes of one project as a feed; 404 where none of this name is public. */
export async function answerProjectFeed(locale: Locale, slug: string): Promise<Response> {
  const found = await readProjectChanges(slug);
  if (!found) return new Response(null, { status: 404 });
  const { asOf, changes, name } = found;
  return answer({ locale, asOf, changes, project: { slug, name } });
}

function answer(feed: Omit<ChangesFeed, "origin" | "office">): Response {
  const { name: office } = findOfficeProfile(database());
  const text = renderChangesFeed({ ...feed, origin: siteOrigin(), office });
  return new Response(text, { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
}
