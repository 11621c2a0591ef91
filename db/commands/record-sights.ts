import type { Transaction } from "../open-database.ts";
import { numberSight } from "../schema/number-sight.ts";
import { insertEach } from "./write-each.ts";

const insertSight = insertEach(numberSight, ["householdId", "auditSequence"]);

/**
 * Writes down that numbers of households were shown in full, a row for each of them.
 *
 * @param sequence of the event of the audit trail that says by whom and why
 */
export function recordSights(
  tx: Transaction,
  { sequence, householdIds }: { sequence: number; householdIds: readonly string[] },
): void {
  for (const householdId of householdIds) insertSight(tx, { householdId, auditSequence: sequence });
}
