import { sql } from "drizzle-orm";
import type { Transaction } from "#db/open-database.ts";
import { numberSight } from "#db/schema/household/number-sight.ts";

/**
 * Writes down that numbers of households were shown in full, a row for each of them, in one
 * statement: an export may show those of 20,000.
 *
 * @param sequence of the event of the audit trail that says by whom and why
 */
export function recordSights(
  tx: Transaction,
  { sequence, householdIds }: { sequence: number; householdIds: readonly string[] },
): void {
  const listed = JSON.stringify(householdIds);
  tx.insert(numberSight).select(sql`select value, ${sequence} from json_each(${listed})`).run();
}
