import { and, eq, gte, like, lt, or, type SQL } from "drizzle-orm";
import { blindIndex } from "#db/encryption/blind-index.ts";
import { searchText } from "#db/household/person/search-terms.ts";
import type { Reader } from "#db/open-database.ts";
import { householdHolder, householdTerm } from "#db/schema/household/household.ts";
import { memoizeRecent } from "#domain/core/memoize-recent.ts";
import type { LedgerColumns } from "#domain/household/ledger/ledger-columns.ts";
import { bareNumber } from "#domain/personal-number/bare-number.ts";
import { checkPhone } from "#domain/personal-number/phone-number.ts";

type Ledger = { readonly projectId: string; readonly columns: LedgerColumns };

/**
 * Marks the households of a ledger that a search finds: those with a term that begins so, or with
 * the whole of an identity or phone number. Those searched for last are remembered, so that going on
 * to the next page finds nothing again.
 */
export function markFound(db: Reader, ledger: Ledger, search: string): Uint8Array {
  return remembered(ledger.columns, search, () => mark(db, ledger, search));
}

/** With the ledger they are of: whoever changes what a household is found by changes the household. */
const remembered = memoizeRecent<LedgerColumns, Uint8Array>(8);

function mark(db: Reader, { projectId, columns }: Ledger, search: string): Uint8Array {
  const positionOf = placesById(columns);
  const marks = new Uint8Array(columns.count);
  for (const [id] of [...listByTerm(db, projectId, search), ...listByNumber(db, search)]) {
    const place = positionOf.get(id as string);
    if (place !== undefined) marks[place] = 1;
  }
  return marks;
}

const known = new WeakMap<LedgerColumns, ReadonlyMap<string, number>>();

function placesById(columns: LedgerColumns): ReadonlyMap<string, number> {
  const places = known.get(columns) ?? new Map(columns.id.map((id, place) => [id, place]));
  known.set(columns, places);
  return places;
}

/** As bare values: one letter may find every household. */
function listByTerm(db: Reader, projectId: string, search: string): unknown[][] {
  const from = searchText(search);
  return db
    .select({ id: householdTerm.householdId })
    .from(householdTerm)
    .where(
      and(
        eq(householdTerm.projectId, projectId),
        gte(householdTerm.term, from),
        lt(householdTerm.term, `${from}\uffff`),
      ),
    )
    .values();
}

function listByNumber(db: Reader, search: string): unknown[][] {
  return db
    .select({ id: householdHolder.householdId })
    .from(householdHolder)
    .where(isNumber(search))
    .values();
}

function isNumber(search: string): SQL | undefined {
  const phone = checkPhone(search);
  return or(
    eq(householdHolder.identityIndex, blindIndex("identity", bareNumber(search))),
    phone.ok ? hasPhone(blindIndex("phone", phone.value.number)) : undefined,
  );
}

/** Of several numbers the indexes stand behind one another. */
function hasPhone(index: string): SQL | undefined {
  const { phoneIndex } = householdHolder;
  return or(eq(phoneIndex, index), like(phoneIndex, `${index} %`), like(phoneIndex, `% ${index}%`));
}
