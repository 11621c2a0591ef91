import { and, eq } from "drizzle-orm";
import type { Caller } from "#db/command/define-command.ts";
import type { Db } from "#db/open-database.ts";
import { savedFilter } from "#db/schema/household/saved-filter.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type {
  DeleteFilterInput,
  SavedFilterRefusal,
} from "#domain/household/ledger/saved-filter.ts";

export type FilterDeleted = { filterId: string };

/** Throws a filter of one's own away; somebody else's and an invented one are not found alike. */
export function deleteFilter(
  db: Db,
  { actor }: Caller,
  { filterId }: DeleteFilterInput,
): Outcome<FilterDeleted, SavedFilterRefusal> {
  const { changes } = db
    .delete(savedFilter)
    .where(and(eq(savedFilter.id, filterId), eq(savedFilter.userId, actor.userId)))
    .run();
  return changes === 1 ? accept({ filterId }) : refuse("savedFilter.notFound");
}
