import "server-only";
import { notFound } from "next/navigation";
import { requireActor } from "#app/_server/auth/session.ts";
import { database } from "#app/_server/office/database.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { findProjectRecord } from "#db/project/find-project-record.ts";

/** The guard of the page about one project; an unknown id is a page that does not exist. */
export async function requireRecord({ id }: { id: string }) {
  const locale = await requireLocale();
  await requireActor(locale, "project.manage");
  const project = findProjectRecord(database(), id);
  if (!project) notFound();
  return { locale, project, name: locale === "en" ? project.nameEn : project.nameZh };
}
