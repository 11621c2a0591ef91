import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import type { Caller } from "#db/command/define-command.ts";
import { encrypt } from "#db/encryption/cipher.ts";
import { findBusinessDate } from "#db/find-business-date.ts";
import { checkTexts } from "#db/free-text/check-texts.ts";
import { listLedgerProjects } from "#db/household/scope/ledger-scope.ts";
import type { Db, Transaction } from "#db/open-database.ts";
import { savedFilter } from "#db/schema/household/saved-filter.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { freeTexts } from "#domain/free-text/free-texts.ts";
import type { TextRefusal } from "#domain/free-text/text-decision.ts";
import {
  type FilterTerms,
  maxNamedFilters,
  type NameFilterInput,
  nameFilterInput,
  type SavedFilterRefusal,
  type SearchInput,
  saidTerms,
} from "#domain/household/ledger/saved-filter.ts";
import { listNamedFilters, termsPlace } from "./list-saved-filters.ts";

/** `filterId` is null where the terms hold nothing that must stay out of an address. */
export type FilterSaved = { filterId: string | null; terms: FilterTerms };

/**
 * Keeps what somebody searches for, in the place of their last search. Only a text is kept; the
 * other terms name nobody and stand in the address.
 *
 * A search changes no fact of the office: it has no audit row. Made twice, it is the same last
 * search, so it needs no stored answer either.
 */
export function keepSearch(
  db: Db,
  caller: Caller,
  { project, on: _, ...given }: SearchInput,
): Outcome<FilterSaved, SavedFilterRefusal> {
  const terms = saidTerms(given);
  return inOneTransaction<FilterSaved, SavedFilterRefusal>(db, (tx) => {
    const projectId = findProjectId(tx, caller, project);
    if (!projectId) return refuse("savedFilter.projectNotFound");
    if (!terms.search) return accept({ filterId: null, terms });
    const { userId } = caller.actor;
    tx.delete(savedFilter)
      .where(and(eq(savedFilter.userId, userId), isNull(savedFilter.name)))
      .run();
    const filterId = insertFilter(tx, caller, { name: null, projectId, terms });
    return accept({ filterId, terms });
  });
}

/** Gives the filter on the screen a name, or new terms to a name of one's own. */
export function nameFilter(
  db: Db,
  caller: Caller,
  { project, on: _, name, ...given }: NameFilterInput,
): Outcome<FilterSaved, SavedFilterRefusal | TextRefusal> {
  const terms = saidTerms(given);
  return inOneTransaction<FilterSaved, SavedFilterRefusal | TextRefusal>(db, (tx) => {
    const projectId = findProjectId(tx, caller, project);
    if (!projectId) return refuse("savedFilter.projectNotFound");
    const checked = checkTexts(tx, freeTexts(nameFilterInput, { name }));
    if (!checked.ok) return checked;
    const named = listNamedFilters(tx, { userId: caller.actor.userId, projectId });
    const same = named.find((each) => each.name === name);
    if (!same && named.length >= maxNamedFilters) {
      return refuse("savedFilter.tooMany", { field: "name", params: { max: maxNamedFilters } });
    }
    if (same) tx.delete(savedFilter).where(eq(savedFilter.id, same.id)).run();
    const filterId = insertFilter(tx, caller, { name, projectId, terms });
    return accept({ filterId, terms });
  });
}

function inOneTransaction<T, R extends string>(
  db: Db,
  change: (tx: Transaction) => Outcome<T, R>,
): Outcome<T, R> {
  return db.transaction(change, { behavior: "immediate" });
}

function findProjectId(tx: Transaction, { actor, at }: Caller, slug: string): string | undefined {
  const scope = { actor, on: findBusinessDate(tx, at) };
  return listLedgerProjects(tx, scope).find((each) => each.slug === slug)?.id;
}

function insertFilter(
  tx: Transaction,
  { actor, at }: Caller,
  { name, projectId, terms }: { name: string | null; projectId: string; terms: FilterTerms },
): string {
  const id = randomUUID();
  tx.insert(savedFilter)
    .values({
      id,
      name,
      userId: actor.userId,
      createdAt: at,
      terms: encrypt(JSON.stringify({ projectId, terms }), termsPlace(id)),
    })
    .run();
  return id;
}
