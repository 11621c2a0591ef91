import { randomUUID } from "node:crypto";
import type { DecidedEvent, EventSituation } from "#domain/household/event-decision.ts";
import { findCountedHousehold } from "../queries/find-counted-household.ts";
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

/** Writes a decided event, with what it means for the counts. */
export function writeHouseholdEvent(
  { tx, actor, at, businessOn }: Pick<ChangeContext, "tx" | "actor" | "at" | "businessOn">,
  householdId: string,
  { isBreach: _, ...event }: DecidedEvent,
): void {
  changeHousehold(tx, { id: householdId, businessOn }, () => {
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
  });
}
