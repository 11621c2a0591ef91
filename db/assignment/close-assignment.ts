import { and, eq, sql } from "drizzle-orm";
import type { ChangeContext } from "#db/command/define-command.ts";
import type { Transaction } from "#db/open-database.ts";
import { assignment } from "#db/schema/project.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { findAssignment } from "./find-assignment.ts";

/**
 * Writes the last day of an assignment, and its audit row.
 *
 * @param end `fromOn` is the first day where the one that stands there is none, `followedById`
 *   names the assignment that takes its place, if one does
 * @throws Error when there is no such assignment
 */
export function closeAssignment(
  tx: Transaction,
  end: { id: string; fromOn?: IsoDate; toOn: IsoDate; followedById?: string },
  record: ChangeContext["record"],
): void {
  const { id, fromOn, toOn, followedById } = end;
  const before = findAssignment(tx, id);
  if (!before) throw new Error(`assignment ${id} is gone`);
  const { version, slug: _slug, toOn: toOnBefore, ...rest } = before;
  tx.update(assignment)
    .set({ fromOn, toOn, version: sql`${assignment.version} + 1` })
    .where(and(eq(assignment.id, id), eq(assignment.version, version)))
    .run();
  const detail = { ...rest, toOnBefore, toOn, followedById };
  record("assignment.ended", { type: "assignment", id }, detail);
}
