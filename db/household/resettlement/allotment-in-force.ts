import { and, eq, notExists, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Reader } from "#db/open-database.ts";
import { allotment } from "#db/schema/household/resettlement.ts";
import { knownBy } from "#db/schema/known-by.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";

const release = alias(allotment, "release");

/** SQL: the row of `allotment` gives a unit, made by the day and not given back by then. */
export function isAllotmentInForce(db: Reader, asOf: IsoDate): SQL | undefined {
  const released = db
    .select({ id: release.id })
    .from(release)
    .where(and(eq(release.releasesId, allotment.id), knownBy(release.doneOn, asOf)));
  return and(eq(allotment.kind, "allotted"), knownBy(allotment.doneOn, asOf), notExists(released));
}
