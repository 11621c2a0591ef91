import "server-only";
import { cache } from "react";
import { notePublicFault } from "#app/_server/jobs/note-public-fault.ts";
import { prepareRelocationFacts } from "#db/household/counts/list-relocation-facts.ts";
import { findNoticesInForce } from "#db/household/notices/list-notices.ts";
import type { Reader } from "#db/open-database.ts";
import { findProjectFacts } from "#db/portfolio/list-project-facts.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { computeMore } from "#domain/portfolio/compute-project.ts";
import { projectCurve } from "#domain/portfolio/project-curve.ts";
import { sourceIdsOf } from "#domain/portfolio/source-ids.ts";
import { viewInPublic } from "#domain/public/view-in-public.ts";
import { publicSettings } from "./public-settings.ts";
import { readPublicDay } from "./read-public-day.ts";

const mostNotices = 20;

/**
 * One project as the public sees it, with the sources its facts name; undefined where no such project
 * is public. Where it cannot be computed it is the outcome that says so, with no sources.
 */
export const readPublicProject = cache(async (slug: string) => {
  const { db, asOf, staleAfterDays, sources, ...day } = readPublicDay();
  await prepareRelocationFacts(db, { slug });
  const facts = findProjectFacts(db, slug);
  const outcome = facts && viewInPublic(facts, publicSettings(asOf, staleAfterDays));
  if (!facts || !outcome) return undefined;
  const { name } = facts;
  if (outcome.kind === "cannotCompute") {
    notePublicFault([outcome]);
    return { ...day, asOf, name, outcome, sources: [], notices: [], curve: null };
  }
  const named = sourceIdsOf(outcome.value.facts);
  const drawn = computeMore(facts, outcome, projectCurve);
  // What hangs on the site is public with the households it is about.
  const hung = outcome.value.relocation === null ? [] : listHung(db, { projectId: facts.id, asOf });
  return {
    ...day,
    asOf,
    name,
    outcome,
    sources: sources.filter(({ id }) => named.has(id)),
    notices: hung,
    curve: drawn.kind === "cannotCompute" ? null : drawn.value,
  };
});

/** The notices that were recorded by the day: of each what it is and from when to when it hangs. */
function listHung(db: Reader, { projectId, asOf }: { projectId: string; asOf: IsoDate }) {
  const { rows } = findNoticesInForce(db, { projectId, asOf, page: 1, size: mostNotices });
  return rows.map(({ id, article, fromOn, toOn, synthetic }) => {
    return { id, article, fromOn, toOn, synthetic };
  });
}
