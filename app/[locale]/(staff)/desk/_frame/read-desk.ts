import "server-only";
import { cache } from "react";
import { requestedDay } from "#app/_server/day/requested-day.ts";
import { noteUncomputed } from "#app/_server/fault/note-uncomputed.ts";
import { database } from "#app/_server/office/database.ts";
import { cachedOutcome } from "#app/_server/office/portfolio-view-cache.ts";
import type { ProjectFilter } from "#db/assignment/project-scope.ts";
import { workingCalendar } from "#db/calendar/working-calendar.ts";
import { prepareRelocationFacts } from "#db/household/counts/list-relocation-facts.ts";
import { mapInSteps } from "#db/map-in-steps.ts";
import { cachedProjectFacts } from "#db/portfolio/cached-project-facts.ts";
import { listProjectFacts } from "#db/portfolio/list-project-facts.ts";
import { findStaleAfterDays } from "#db/setting/find-stale-after-days.ts";
import { type Actor, deskScope } from "#domain/access/permission.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { ProjectOutcome, UncomputedProject } from "#domain/portfolio/compute-project.ts";
import { withSoundWords } from "#domain/portfolio/project-defects.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import {
  type PortfolioView,
  partitionOutcomes,
  viewOneProject,
} from "#domain/portfolio/view-portfolio.ts";
import { type RemainingView, viewRemains } from "#domain/portfolio/view-remains.ts";

export type Desk = PortfolioView & {
  /** The day looked at. */
  asOf: IsoDate;
  /** The day it is; the same as `asOf` unless a past day is looked at. */
  businessDate: IsoDate;
  staleAfterDays: number;
};

/**
 * What lies on somebody's desk: every project, or only those assigned to them, in the order of the
 * portfolio and as of the day looked at.
 */
export async function readDesk(actor: Actor): Promise<Desk> {
  const { asOf, businessDate } = await requestedDay();
  const portfolio = await viewDeskOn(actor, asOf);
  return { asOf, businessDate, staleAfterDays: findStaleAfterDays(database()), ...portfolio };
}

/** {@link readDesk} of some projects alone, by their slugs; those that are not on it are left out. */
export async function readDeskOf(actor: Actor, slugs: readonly string[]): Promise<Desk> {
  const { asOf, businessDate } = await requestedDay();
  const wanted = new Set(slugs);
  const facts = (await readDeskFacts(actor)).filter(({ slug }) => wanted.has(slug));
  const portfolio = await viewFactsOn(facts, asOf);
  return { asOf, businessDate, staleAfterDays: findStaleAfterDays(database()), ...portfolio };
}

/** The projects the actor may see, as of any day. */
export const viewDeskOn = cache(
  async (actor: Actor, asOf: IsoDate): Promise<PortfolioView> =>
    viewFactsOn(await readDeskFacts(actor), asOf),
);

async function viewFactsOn(all: readonly ProjectFacts[], asOf: IsoDate): Promise<PortfolioView> {
  const staleAfterDays = findStaleAfterDays(database());
  const how = { asOf, staleAfterDays, calendar: workingCalendar };
  const key = `${asOf} ${staleAfterDays}`;
  const view = (facts: ProjectFacts) => cachedOutcome(facts, key, () => viewOneProject(facts, how));
  const portfolio = partitionOutcomes(await mapInSteps(all, view));
  noteUncomputed(portfolio.uncomputed);
  return portfolio;
}

/**
 * Everything known of the projects somebody may see, whatever day is looked at. Whoever sees every
 * project gets the facts kept in memory; the others' few are read.
 */
export const readDeskFacts = cache(async (actor: Actor) => {
  const scope = await scopeOf(actor);
  if (!scope.assignedTo) return cachedProjectFacts(database());
  await prepareRelocationFacts(database(), scope);
  return listProjectFacts(database(), scope);
});

/** One project of the desk; undefined for an unknown slug and for somebody else's project alike. */
export const findDeskProject = cache(
  async (actor: Actor, slug: string): Promise<DeskProject | undefined> => {
    const db = database();
    const { asOf } = await requestedDay();
    const scope = { ...(await scopeOf(actor)), slug };
    await prepareRelocationFacts(db, scope);
    const [facts] = listProjectFacts(db, scope);
    if (!facts) return undefined;
    const how = { asOf, staleAfterDays: findStaleAfterDays(db), calendar: workingCalendar };
    const outcome = viewOneProject(facts, how);
    if (outcome.kind === "cannotCompute") noteUncomputed([outcome]);
    return { facts, asOf, outcome };
  },
);

/**
 * A project for the form of the leaders' words: without those that something is wrong with, since
 * the next one takes their place.
 */
export async function findLightProject(
  actor: Actor,
  slug: string,
): Promise<DeskProject | undefined> {
  const found = await findDeskProject(actor, slug);
  if (!found || found.outcome.kind === "computed") return found;
  const { asOf } = found;
  const facts = withSoundWords(found.facts);
  const staleAfterDays = findStaleAfterDays(database());
  const outcome = viewOneProject(facts, { asOf, staleAfterDays, calendar: workingCalendar });
  return { facts, asOf, outcome };
}

/** A project somebody may see, and what could be computed of it. */
export type DeskProject = {
  facts: ProjectFacts;
  asOf: IsoDate;
  outcome: ProjectOutcome<ProjectView>;
};

/**
 * The project of a form: what can be said of it even where it cannot be computed as a whole, since
 * the form is how it is put right.
 */
export async function findFormProject(
  actor: Actor,
  slug: string,
): Promise<FormProject | undefined> {
  const found = await findDeskProject(actor, slug);
  if (!found) return undefined;
  const { facts, asOf, outcome } = found;
  return outcome.kind === "computed"
    ? { ...outcome.value, uncomputed: null }
    : { ...viewRemains(facts, asOf), uncomputed: outcome };
}

/** {@link findFormProject} of each project of a desk that could not be computed. */
export async function listUncomputedForms(actor: Actor, { uncomputed }: Desk) {
  const found = await Promise.all(
    uncomputed.map(({ project }) => findFormProject(actor, project.slug)),
  );
  return found.flatMap((project) => project ?? []);
}

export type FormProject = RemainingView & { readonly uncomputed: UncomputedProject | null };

/** Who may look is decided by today's assignments, whatever day is looked at. */
async function scopeOf(actor: Actor): Promise<Omit<ProjectFilter, "slug">> {
  const role = deskScope(actor.role);
  if (role === null) return {};
  const { businessDate } = await requestedDay();
  return { assignedTo: { userId: actor.userId, role, on: businessDate } };
}
