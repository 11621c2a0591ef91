import { and, eq } from "drizzle-orm";
import type { DeleteFilterInput, SavedFilterRefusal } from "#domain/household/saved-filter.ts";
import { accept, type Outcome, refuse } from "#domain/outcome.ts";
import type { Db } from "../open-database.ts";
import { savedFilter } from "../schema/saved-filter.ts";
import type { Caller } from "./change-once.ts";

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
