import "server-only";
import { notFound } from "next/navigation";
import { requireActor } from "#app/_server/auth/session.ts";
import { database } from "#app/_server/office/database.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { findUser } from "#db/access/list-users.ts";

/** The guard of every page about one user; an unknown id is a page that does not exist. */
export async function requireUser({ id }: { id: string }) {
  const locale = await requireLocale();
  const actor = await requireActor(locale, "user.manage");
  const user = findUser(database(), id);
  if (!user) notFound();
  return { locale, actor, user };
}
