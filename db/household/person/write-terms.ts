import { sql } from "drizzle-orm";
import { isNamed, namedIds } from "#db/audit/named-ids.ts";
import { preparedPerConnection } from "#db/command/prepared-per-connection.ts";
import { insertEach } from "#db/command/write-each.ts";
import type { Transaction } from "#db/open-database.ts";
import { householdTerm } from "#db/schema/household/household.ts";
import { type Searchable, searchTerms } from "./search-terms.ts";

export type FoundBy = Searchable & { readonly id: string; readonly projectId: string };

/** Writes what households are found by, as far as it is not there yet. */
export function writeTerms(tx: Transaction, households: readonly FoundBy[]): void {
  const rows = selectTerms(tx).all(namedIds(households.map(({ id }) => id)));
  const written = Map.groupBy(rows, ({ householdId }) => householdId);
  for (const { id: householdId, projectId, ...searchable } of households) {
    const terms = new Set(searchTerms(searchable));
    const known = new Set(written.get(householdId)?.map(({ term }) => term));
    const gone = [...known].filter((term) => !terms.has(term));
    if (gone.length > 0) deleteTerms(tx).run({ householdId, terms: JSON.stringify(gone) });
    for (const term of terms) {
      if (!known.has(term)) insertTerm(tx, { projectId, term, householdId });
    }
  }
}

const selectTerms = preparedPerConnection((db) =>
  db
    .select({ householdId: householdTerm.householdId, term: householdTerm.term })
    .from(householdTerm)
    .where(isNamed(householdTerm.householdId))
    .prepare(),
);

const deleteTerms = preparedPerConnection((tx: Transaction) =>
  tx
    .delete(householdTerm)
    .where(
      sql`${householdTerm.householdId} = ${sql.placeholder("householdId")}
        and ${householdTerm.term} in (select value from json_each(${sql.placeholder("terms")}))`,
    )
    .prepare(),
);

/** Row by row, household by household: faster than all at once or in the order of the terms. */
const insertTerm = insertEach(householdTerm, ["projectId", "term", "householdId"]);
