import "server-only";
import { findDataTerms } from "#db/setting/find-data-terms.ts";
import { findOfficeProfile } from "#db/setting/find-office-profile.ts";
import type { OpenData, OpenDataHead } from "#domain/open-data/open-data.ts";
import { publicRecord } from "#domain/open-data/public-record.ts";
import { readPublicDay } from "./read-public-day.ts";
import { readPublicPortfolio } from "./read-public-portfolio.ts";
import { readPublicProject } from "./read-public-project.ts";
import { siteOrigin } from "./site-origin.ts";

/** What the files about the whole office are written from: what its public pages show. */
export async function readOpenData(): Promise<OpenData> {
  const { views, uncomputed } = await readPublicPortfolio();
  return {
    ...readOpenDataHead(),
    records: views.map(publicRecord),
    uncomputed: uncomputed.map(({ project: { slug, name } }) => ({ slug, name })),
  };
}

/** The same of one project alone; undefined where none is public under this name. */
export async function readProjectData(slug: string): Promise<OpenData | undefined> {
  const found = await readPublicProject(slug);
  if (!found) return undefined;
  const { outcome, name } = found;
  const head = readOpenDataHead();
  return outcome.kind === "computed"
    ? { ...head, records: [publicRecord(outcome.value)], uncomputed: [] }
    : { ...head, records: [], uncomputed: [{ slug, name }] };
}

/** What every file begins with. */
export function readOpenDataHead(): OpenDataHead {
  const { db, asOf, isDemo, updatedAt } = readPublicDay();
  const { name: publisher } = findOfficeProfile(db);
  const { licence } = findDataTerms(db);
  return { origin: siteOrigin(), asOf, isDemo, updatedAt, publisher, licence };
}
