import { asc } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { source } from "#db/schema/source.ts";
import { sourceKnownFrom } from "./source-known-from.ts";

/** The sources of the portfolio, the oldest first. */
export function listSources(db: Reader) {
  return db
    .select({
      id: source.id,
      title: source.title,
      publisher: source.publisher,
      year: source.year,
      publishedOn: source.publishedOn,
      publishedFromOn: source.publishedFromOn,
      publishedToOn: source.publishedToOn,
      knownFrom: sourceKnownFrom,
    })
    .from(source)
    .orderBy(sourceKnownFrom, asc(source.id))
    .all();
}
