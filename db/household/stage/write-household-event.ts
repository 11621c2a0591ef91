import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import type { ChangeContext } from "#db/command/define-command.ts";
import { insertEach, updateEach } from "#db/command/write-each.ts";
import { household } from "#db/schema/household/household.ts";
import { householdEvent } from "#db/schema/household/household-event.ts";
import type { DecidedEvent, EventSituation } from "#domain/household/stage/event-decision.ts";
import { findHouseholdsForCounts } from "./find-household-for-counts.ts";
import { withCountUpdates } from "./with-count-updates.ts";

type Knowing = Pick<ChangeContext, "tx" | "businessOn">;

/** What a stage entry of a household is decided on. */
export function findSituation(context: Knowing, id: string): EventSituation {
  return findSituations(context, [id])(id);
}

/** The same of several. */
export function findSituations(
  { tx, businessOn }: Knowing,
  ids: readonly string[],
): (id: string) => EventSituation {
  const known = findHouseholdsForCounts(tx, ids, businessOn);
  return (id) => {
    const found = known.get(id);
    return { events: found?.events ?? [], way: found?.counted.way ?? null, businessOn };
  };
}

type Writing = Pick<ChangeContext, "tx" | "actor" | "at" | "businessOn">;

/** The events of one household, in the order they are written. */
export type DecidedEvents = {
  readonly householdId: string;
  readonly events: readonly DecidedEvent[];
};

/** Writes a decided event, with what it means for the counts. */
export function writeHouseholdEvent(
  context: Writing,
  householdId: string,
  event: DecidedEvent,
): void {
  writeHouseholdEvents(context, [{ householdId, events: [event] }]);
}

/** The same for several at once. */
export function writeHouseholdEvents(context: Writing, decided: readonly DecidedEvents[]): void {
  const ids = decided.map(({ householdId }) => householdId);
  const { tx, businessOn } = context;
  withCountUpdates(tx, { ids, businessOn }, () => {
    putHouseholdEvents(context, decided);
    raiseVersions(context, decided);
  });
}

/**
 * Writes their rows, within `withCountUpdates`, which sees to the counts. The version of a
 * household has to go up with them.
 */
export function putHouseholdEvents(
  { tx, actor, at, businessOn }: Writing,
  decided: readonly DecidedEvents[],
): void {
  const recorded = { recordedOn: businessOn, recordedAt: at, recordedById: actor.userId };
  for (const { householdId, events } of decided) {
    for (const { isBreach: _, ...event } of events) {
      insertEvent(tx, { id: randomUUID(), householdId, ...recorded, ...event });
    }
  }
}

/** Of those whose own row stays as it is: whoever took its days home in a file has older ones. */
export function raiseVersions({ tx, at }: Writing, decided: readonly DecidedEvents[]): void {
  for (const { householdId, events } of decided) {
    if (events.length > 0) raiseVersion(tx, { id: householdId, updatedAt: at });
  }
}

const insertEvent = insertEach(householdEvent, [
  ...(["id", "householdId", "stage", "kind", "happenedOn", "correctsId"] as const),
  ...(["recordedOn", "recordedAt", "recordedById"] as const),
]);

const raiseVersion = updateEach(household, {
  set: ["updatedAt"],
  where: ["id"],
  also: { version: sql`${household.version} + 1` },
});
