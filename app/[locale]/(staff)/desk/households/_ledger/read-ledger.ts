import "server-only";
import { notFound } from "next/navigation";
import { requireActor } from "#app/_server/auth/session.ts";
import { requestedDay } from "#app/_server/day/requested-day.ts";
import { database } from "#app/_server/office/database.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { prepareLedger } from "#db/cache/ledger-queries.ts";
import { type LedgerProject, listLedgerProjects } from "#db/household/scope/ledger-scope.ts";
import type { Actor, Permission } from "#domain/access/permission.ts";
import type { RequestedDay } from "#domain/calendar/requested-day.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import type { Locale } from "#i18n/locales.ts";

export type LedgerHeaderProject = {
  readonly id: string;
  readonly slug: string;
  readonly name: Bilingual;
  readonly hasHouseholds: boolean;
  readonly isSynthetic: boolean;
};

/** Who looks at which project's households, on which day. */
export type Ledger = RequestedDay & {
  readonly locale: Locale;
  readonly actor: Actor;
  /** Those in the actor's scope today, in the order of the portfolio. */
  readonly projects: readonly LedgerHeaderProject[];
  readonly project: LedgerHeaderProject;
};

/**
 * The guard of every page of the households. `?project=` names the project by its slug; without it
 * the first one with households is taken.
 *
 * A project outside the scope and an invented one alike are not found; nor is any, where the actor
 * has none. What the ledger is asked from is then in memory, read while others are answered.
 */
export async function requireLedger(
  permission: Permission,
  slug: string | undefined,
): Promise<Ledger> {
  const locale = await requireLocale();
  const actor = await requireActor(locale, permission);
  const day = await requestedDay();
  const scope = { actor, on: day.businessDate };
  const projects = listLedgerProjects(database(), scope).map(ledgerProject);
  const project = slug
    ? projects.find((each) => each.slug === slug)
    : (projects.find((each) => each.hasHouseholds) ?? projects[0]);
  if (!project) notFound();
  await prepareLedger(database(), project.id);
  return { ...day, locale, actor, projects, project };
}

function ledgerProject({ nameZh, nameEn, ...project }: LedgerProject): LedgerHeaderProject {
  return { ...project, name: { zh: nameZh, en: nameEn } };
}
