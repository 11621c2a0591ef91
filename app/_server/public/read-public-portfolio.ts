import "server-only";
import { notePublicFault } from "#app/_server/jobs/note-public-fault.ts";
import { mapInSteps } from "#db/map-in-steps.ts";
import { cachedProjectFacts } from "#db/portfolio/cached-project-facts.ts";
import { listLedgerStatements } from "#db/portfolio/list-ledger-statements.ts";
import { listAreaFigures } from "#db/project/list-area-figures.ts";
import { listAreaParts } from "#db/project/list-area-parts.ts";
import { summariseViews } from "#domain/portfolio/summarise-views.ts";
import { partitionOutcomes } from "#domain/portfolio/view-portfolio.ts";
import { viewInPublic } from "#domain/public/view-in-public.ts";
import { publicSettings } from "./public-settings.ts";
import { cachedPublicView } from "./public-view-cache.ts";
import { readPublicDay } from "./read-public-day.ts";

/** Everything the overview shows: the projects that are public, from facts known by its day. */
export async function readPublicPortfolio() {
  const { db, staleAfterDays, ...day } = readPublicDay();
  const { asOf } = day;
  const isKnown = ({ knownFrom }: { knownFrom: string }) => knownFrom <= asOf;
  const settings = publicSettings(asOf, staleAfterDays);
  const key = `${asOf} ${staleAfterDays}`;
  const viewed = await mapInSteps(await cachedProjectFacts(db), (facts) =>
    cachedPublicView(facts, key, () => viewInPublic(facts, settings)),
  );
  const outcomes = viewed.filter((outcome) => outcome !== null);
  const { views, uncomputed } = partitionOutcomes(outcomes);
  notePublicFault(uncomputed);
  const summary = summariseViews(views, asOf);
  const areaFigures = listAreaFigures(db).filter(isKnown);
  const place = areaFigures[0] ?? null;
  return {
    ...day,
    views,
    uncomputed,
    areaParts: place ? listAreaParts(db, place.areaId) : [],
    summary,
    ledgers: listLedgerStatements(db).filter(isKnown),
    areaFigures,
  };
}
