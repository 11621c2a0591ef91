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
  tx.insert(numberReveal).select(sql`select value, ${sequence} from json_each(${listed})`).run();
}
