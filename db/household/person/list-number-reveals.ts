import { and, desc, eq, lte } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { auditEvent } from "#db/schema/audit.ts";
import { numberReveal } from "#db/schema/household/number-reveal.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";

/** So many are shown of a household; all of them are in the audit trail. */
const mostReveals = 50;

/** Who saw numbers of a household in full by a day, the newest first. */
export function listNumberReveals(
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
    .from(numberReveal)
    .innerJoin(auditEvent, eq(auditEvent.sequence, numberReveal.auditSequence))
    .where(and(eq(numberReveal.householdId, householdId), lte(auditEvent.businessOn, asOf)))
    .orderBy(desc(numberReveal.auditSequence))
    .limit(mostReveals)
    .all();
  return rows.map(({ detail, ...row }) => {
    return { ...row, detail: JSON.parse(detail) as Readonly<Record<string, unknown>> };
  });
}
