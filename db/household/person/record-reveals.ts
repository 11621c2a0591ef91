import { sql } from "drizzle-orm";
import type { Transaction } from "#db/open-database.ts";
import { numberReveal } from "#db/schema/household/number-reveal.ts";

/**
 * Writes down that numbers of households were shown in full, a row for each of them, in one
 * statement: an export may show those of 20,000.
 *
 * @param sequence of the event of the audit trail that says by whom and why
 */
export function recordReveals(
  tx: Transaction,
  { sequence, householdIds }: { sequence: number; householdIds: readonly string[] },
): void {
  const listed = JSON.stringify(householdIds);
  // In the order of the table, whose rows are then written one beside the other.
  const rows = sql`select value, ${sequence} from json_each(${listed}) order by value`;
  tx.insert(numberReveal).select(rows).run();
}
