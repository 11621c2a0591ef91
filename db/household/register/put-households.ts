import { sql } from "drizzle-orm";
import type { ChangeContext } from "#db/command/define-command.ts";
import { insertEach, updateEach } from "#db/command/write-each.ts";
import { writeHolders } from "#db/household/person/write-holders.ts";
import { writeTerms } from "#db/household/person/write-terms.ts";
import { household } from "#db/schema/household/household.ts";
import type { DecidedHousehold } from "./decide-household.ts";

/**
 * Writes the rows of households, with their holders and what they are found by. Within
 * `withCountUpdates`, which sees to the counts.
 */
export function putHouseholds(
  { tx, at, businessOn }: Pick<ChangeContext, "tx" | "at" | "businessOn">,
  households: readonly DecidedHousehold[],
): void {
  for (const { id, projectId, isNew, version, row, current, holders } of households) {
    const written = { id, ...row, updatedAt: at };
    if (isNew) insertHousehold(tx, { ...written, projectId, registeredOn: businessOn });
    else if (updateHousehold(tx, { ...written, version }) !== 1) {
      throw new Error(`household ${id} is not at version ${version}`);
    }
    writeHolders(tx, { householdId: id, current, holders });
  }
  writeTerms(tx, households.map(foundBy));
}

function foundBy({ id, projectId, row, holders }: DecidedHousehold) {
  const { code, door, certificateNumber } = row;
  return { id, projectId, code, door, certificateNumber, names: holders.map(({ name }) => name) };
}

const columns = [
  ...(["buildingId", "code", "door", "entrance", "floor", "certificateNumber", "persons"] as const),
  ...(["areaDm2", "tenure", "specialGroup", "way", "keyReason", "keyOwnerId"] as const),
  ...(["nextVisitOn", "note", "updatedAt"] as const),
];

const insertHousehold = insertEach(household, ["id", "projectId", "registeredOn", ...columns]);

const updateHousehold = updateEach(household, {
  set: columns,
  where: ["id", "version"],
  also: { version: sql`${household.version} + 1` },
});
