import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import type { DecidedEvent, EventSituation } from "#domain/household/event-decision.ts";
import { findCountedHousehold } from "../queries/find-counted-household.ts";
import { household } from "../schema/household.ts";
import { householdEvent } from "../schema/household-event.ts";
import { changeHousehold } from "./change-household.ts";
import type { ChangeContext } from "./change-once.ts";

/** What a stage entry of a household is decided on. */
export function findSituation(
  { tx, businessOn }: Pick<ChangeContext, "tx" | "businessOn">,
  id: string,
): EventSituation {
  const found = findCountedHousehold(tx, id, businessOn);
  return { events: found?.events ?? [], way: found?.counted.way ?? null, businessOn };
}

type Writing = Pick<ChangeContext, "tx" | "actor" | "at" | "businessOn">;

/** Writes a decided event, with what it means for the counts. */
export function writeHouseholdEvent(
  context: Writing,
  householdId: string,
  event: DecidedEvent,
): void {
  writeHouseholdEvents(context, householdId, [event]);
}

/**
 * The same for several at once. The version of the household goes up with them: whoever took its
 * days home in a file has older ones.
 */
export function writeHouseholdEvents(
  { tx, actor, at, businessOn }: Writing,
  householdId: string,
  events: readonly DecidedEvent[],
): void {
  changeHousehold(tx, { id: householdId, businessOn }, () => {
    for (const { isBreach: _, ...event } of events) {
      tx.insert(householdEvent)
        .values({
          id: randomUUID(),
          householdId,
          recordedOn: businessOn,
          recordedAt: at,
          recordedById: actor.userId,
          ...event,
        })
        .run();
    }
    tx.update(household)
      .set({ version: sql`${household.version} + 1`, updatedAt: at })
      .where(eq(household.id, householdId))
      .run();
  });
}
