import { and, eq, inArray } from "drizzle-orm";
import { isInLedgerOn } from "#db/household/scope/household-on-day.ts";
import type { Reader } from "#db/open-database.ts";
import { household } from "#db/schema/household/household.ts";
import { householdEvent } from "#db/schema/household/household-event.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { type StageDays, stageDays } from "#domain/household/stage/household-event.ts";
import type { CompensationMethod, HouseholdStage } from "#domain/household/stage/stage.ts";

/** The days of some stages of a household, and the way of its compensation. */
export type HouseholdDays = { readonly days: StageDays; readonly way: CompensationMethod | null };

/** The days of some stages of every household in the ledger of a project, as known on a day. */
export function listStageDays(
  db: Reader,
  projectId: string,
  { stages, asOf }: { stages: readonly HouseholdStage[]; asOf: IsoDate },
): Map<string, HouseholdDays> {
  const rows = db
    .select({
      householdId: householdEvent.householdId,
      id: householdEvent.id,
      stage: householdEvent.stage,
      kind: householdEvent.kind,
      happenedOn: householdEvent.happenedOn,
      recordedOn: householdEvent.recordedOn,
      correctsId: householdEvent.correctsId,
      way: household.way,
    })
    .from(householdEvent)
    .innerJoin(household, eq(household.id, householdEvent.householdId))
    .where(and(isInLedgerOn(projectId, asOf), inArray(householdEvent.stage, [...stages])))
    .all();
  const events = Map.groupBy(rows, ({ householdId }) => householdId);
  return new Map(
    Array.from(events, ([id, own]) => [
      id,
      { days: stageDays(own, asOf), way: own[0]?.way ?? null },
    ]),
  );
}
