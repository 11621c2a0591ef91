import { and, eq, inArray } from "drizzle-orm";
import type { IsoDate } from "#domain/calendar-day.ts";
import { type StageDays, stageDays } from "#domain/household/household-event.ts";
import type { HouseholdStage } from "#domain/household/stage.ts";
import type { Reader } from "../open-database.ts";
import { household } from "../schema/household.ts";
import { householdEvent } from "../schema/household-event.ts";

/** The days of some stages of every household of a project, as known on a day. */
export function listStageDays(
  db: Reader,
  projectId: string,
  { stages, asOf }: { stages: readonly HouseholdStage[]; asOf: IsoDate },
): Map<string, StageDays> {
  const rows = db
    .select({
      householdId: householdEvent.householdId,
      id: householdEvent.id,
      stage: householdEvent.stage,
      kind: householdEvent.kind,
      happenedOn: householdEvent.happenedOn,
      recordedOn: householdEvent.recordedOn,
      correctsId: householdEvent.correctsId,
    })
    .from(householdEvent)
    .innerJoin(household, eq(household.id, householdEvent.householdId))
    .where(and(eq(household.projectId, projectId), inArray(householdEvent.stage, [...stages])))
    .all();
  const events = Map.groupBy(rows, ({ householdId }) => householdId);
  return new Map([...events].map(([id, own]) => [id, stageDays(own, asOf)]));
}
