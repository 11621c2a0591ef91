import { and, desc, eq, lte } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { auditEvent } from "#db/schema/audit.ts";
import { numberSight } from "#db/schema/household/number-sight.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";

/** So many are shown of a household; all of them are in the audit trail. */
const mostSights = 50;

/** Who saw numbers of a household in full by a day, the newest first. */
export function listNumberSights(
  db: Reader,
  { householdId, asOf }: { householdId: string; asOf: IsoDate },
) {
  const rows = db
    .select({
      sequence: auditEvent.sequence,
      on: auditEvent.businessOn,
      by: auditEvent.actorName,
      event: auditEvent.event,
      detail: auditEvent.detail,
    })
    .from(numberSight)
    .innerJoin(auditEvent, eq(auditEvent.sequence, numberSight.auditSequence))
    .where(and(eq(numberSight.householdId, householdId), lte(auditEvent.businessOn, asOf)))
    .orderBy(desc(numberSight.auditSequence))
    .limit(mostSights)
    .all();
  return rows.map(({ detail, ...row }) => {
    return { ...row, detail: JSON.parse(detail) as Readonly<Record<string, unknown>> };
  });
}
