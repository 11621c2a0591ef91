import { and, asc, eq, isNotNull } from "drizzle-orm";
import { z } from "zod";
import { decrypt, type SealedPlace } from "#db/encryption/cipher.ts";
import type { Reader } from "#db/open-database.ts";
import { savedFilter } from "#db/schema/household/saved-filter.ts";
import { type FilterTerms, filterTerms } from "#domain/household/ledger/saved-filter.ts";

/** What somebody looked for in the ledger of a project. */
export type SavedFilter = {
  readonly id: string;
  /** null: the last search, which nobody gave a name. */
  readonly name: string | null;
  readonly projectId: string;
  readonly terms: FilterTerms;
};

type Of = { readonly userId: string; readonly projectId: string };

/** The filters somebody named for a project, by name. */
export function listNamedFilters(db: Reader, { userId, projectId }: Of): SavedFilter[] {
  return selectFilter(db)
    .where(and(eq(savedFilter.userId, userId), isNotNull(savedFilter.name)))
    .orderBy(asc(savedFilter.name))
    .all()
    .map(parsed)
    .filter((each) => each.projectId === projectId);
}

/** A filter of one's own; somebody else's, one of another project and an invented one are none. */
export function findSavedFilter(
  db: Reader,
  { userId, projectId }: Of,
  id: string,
): SavedFilter | undefined {
  const row = selectFilter(db)
    .where(and(eq(savedFilter.id, id), eq(savedFilter.userId, userId)))
    .get();
  const found = row && parsed(row);
  return found?.projectId === projectId ? found : undefined;
}

function selectFilter(db: Reader) {
  return db
    .select({ id: savedFilter.id, name: savedFilter.name, terms: savedFilter.terms })
    .from(savedFilter);
}

const kept = z.object({ projectId: z.string(), terms: filterTerms.partial().catch({}) });

function parsed({ id, name, terms }: { id: string; name: string | null; terms: string }) {
  return { id, name, ...kept.parse(JSON.parse(decrypt(terms, termsPlace(id)))) };
}

/** Encrypted where it stands: somebody may look for an identity number. */
export function termsPlace(row: string): SealedPlace {
  return { table: "saved_filter", column: "terms", row };
}
