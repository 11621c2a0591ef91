import "server-only";
import { redirect } from "next/navigation";
import { cache } from "react";
import { database } from "#app/_server/office/database.ts";
import { touchSession } from "#db/access/touch-session.ts";
import { findSession } from "#db/sign-in/find-session.ts";
import type { Actor, Permission } from "#domain/access/permission.ts";
import type { Locale } from "#i18n/locales.ts";
import { authorize } from "./authorize.ts";
import { sentTokenHash } from "./sign-in-cookies.ts";

/** The session of this browser, live or not. One look-up per request. */
export const findSessionId = cache(async (): Promise<string | undefined> => {
  const tokenHash = await sentTokenHash("session");
  return tokenHash && findSession(database(), tokenHash);
});

/** Who is signed in, or null. */
export const findActor = cache(async (): Promise<Actor | null> => {
  const sessionId = await findSessionId();
  return sessionId ? (touchSession(database(), { sessionId, at: Date.now() }) ?? null) : null;
});

/**
 * The guard of every staff page: leaves for the sign-in page, for one's own account where a second
 * factor has to come first, or for the desk's own refusal.
 */
export async function requireActor(locale: Locale, permission: Permission): Promise<Actor> {
  const actor = await findActor();
  if (!actor) redirect(`/${locale}/sign-in`);
  const admitted = authorize(actor, permission);
  if (admitted.ok) return actor;
  if (admitted.refusal === "secondFactor.required") redirect(`/${locale}/desk/account`);
  redirect(`/${locale}/desk?refused=${permission}`);
}
