import { and, eq, isNull, sql } from "drizzle-orm";
import type { IsoDate } from "#domain/calendar-day.ts";
import {
  type CountContribution,
  contributionChange,
  contributionsOf,
} from "#domain/household/count-contribution.ts";
import { householdStanding as standingOf } from "#domain/household/standing.ts";
import type { Transaction } from "../open-database.ts";
import {
  findCountedHousehold,
  type HouseholdForCounts,
} from "../queries/find-counted-household.ts";
import { householdCount, householdStanding } from "../schema/household-event.ts";

/**
 * Writes what a change of one household means for the counts and for where it stands. Every command
 * that touches a household goes through here, in its transaction:
 *
 * @param change does the writing, between the look before and the look after
 */
export function changeHousehold<T>(
  tx: Transaction,
  { id, businessOn }: { id: string; businessOn: IsoDate },
  change: () => T,
): T {
  const before = findCountedHousehold(tx, id, businessOn);
  const result = change();
  const after = findCountedHousehold(tx, id, businessOn);
  if (!after) throw new Error(`no household ${id} after its change`);
  writeCounts(tx, after.projectId, { businessOn, added: difference(before, after) });
  writeStanding(tx, { id, businessOn, ...after });
  return result;
}

function difference(
  before: HouseholdForCounts | undefined,
  after: HouseholdForCounts,
): CountContribution[] {
  return contributionChange(
    before ? contributionsOf(before.counted) : [],
    contributionsOf(after.counted),
  );
}

function writeCounts(
  tx: Transaction,
  projectId: string,
  { businessOn, added }: { businessOn: IsoDate; added: readonly CountContribution[] },
): void {
  for (const each of added) {
    tx.insert(householdCount)
      .values({ projectId, recordedOn: businessOn, ...each })
      .onConflictDoUpdate({
        target: [
          householdCount.projectId,
          householdCount.measure,
          householdCount.recordedOn,
          householdCount.happenedOn,
          householdCount.buildingId,
        ],
        set: {
          households: sql`${householdCount.households} + excluded.households`,
          persons: sql`${householdCount.persons} + excluded.persons`,
          amountFen: sql`${householdCount.amountFen} + excluded.amount_fen`,
        },
      })
      .run();
  }
}

type Standing = HouseholdForCounts & { id: string; businessOn: IsoDate };

/** A second change on one day writes over the first: what counts is where a day ended. */
function writeStanding(tx: Transaction, { id, businessOn, projectId, ...known }: Standing): void {
  const { counted, events } = known;
  const { stage, stageOn, breaches } = standingOf(events, { asOf: businessOn, way: counted.way });
  const next = { stage, stageOn, isBreach: breaches.length > 0 };
  const open = tx
    .select({
      fromOn: householdStanding.fromOn,
      stage: householdStanding.stage,
      stageOn: householdStanding.stageOn,
      isBreach: householdStanding.isBreach,
    })
    .from(householdStanding)
    .where(and(eq(householdStanding.householdId, id), isNull(householdStanding.toOn)))
    .get();
  if (open && isSame(open, next)) return;
  const isToday = open?.fromOn === businessOn;
  if (open) {
    const ofOpen = and(
      eq(householdStanding.householdId, id),
      eq(householdStanding.fromOn, open.fromOn),
    );
    tx.update(householdStanding)
      .set(isToday ? next : { toOn: businessOn })
      .where(ofOpen)
      .run();
  }
  if (isToday) return;
  tx.insert(householdStanding)
    .values({ householdId: id, projectId, fromOn: businessOn, ...next })
    .run();
}

type StandingFields = { stage: string | null; stageOn: string | null; isBreach: boolean };

function isSame(a: StandingFields, b: StandingFields): boolean {
  return a.stage === b.stage && a.stageOn === b.stageOn && a.isBreach === b.isBreach;
}
