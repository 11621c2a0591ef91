import "server-only";
import type { OpenData } from "#domain/open-data/open-data.ts";
import { publicRecord } from "#domain/open-data/public-record.ts";
import { readPublicPortfolio } from "./read-public-portfolio.ts";
import { siteOrigin } from "./site-origin.ts";

/** What the files about the whole office are written from: what its public pages show. */
export async function readOpenData(): Promise<OpenData> {
  const { views, uncomputed, office, asOf, isDemo, updatedAt } = await readPublicPortfolio();
  return {
    origin: siteOrigin(),
    asOf,
    isDemo,
    updatedAt,
    place: office.name,
    records: views.map(publicRecord),
    uncomputed: uncomputed.map(({ project: { slug, name } }) => ({ slug, name })),
  };
}
