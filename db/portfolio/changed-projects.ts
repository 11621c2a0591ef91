import { and, eq, gt, max, min } from "drizzle-orm";
import type { Db } from "#db/open-database.ts";
import { ledgerChange } from "#db/schema/household/ledger-change.ts";
import { projectChange } from "#db/schema/project-change.ts";

/** Up to where the logs of changes have been read: that of the projects, and that of the ledgers. */
export type ReadUpTo = { readonly projects: number; readonly ledgers: number };

/** The numbers of the last changes there are. */
export function lastProjectChanges(db: Db): ReadUpTo {
  return { projects: lastOf(db, projectChange), ledgers: lastOf(db, ledgerChange) };
}

/**
 * The ids of the projects whose facts changed since; undefined where it may be any of them: a name
 * changed that all show, or it is no longer known what did. Of the ledgers only the counts are
 * facts of a project.
 */
export function changedProjects(db: Db, since: ReadUpTo): ReadonlySet<string> | undefined {
  if (isShortened(db, since)) return undefined;
  const own = db
    .selectDistinct({ projectId: projectChange.projectId })
    .from(projectChange)
    .where(gt(projectChange.sequence, since.projects))
    .all();
  const counted = db
    .selectDistinct({ projectId: ledgerChange.projectId })
    .from(ledgerChange)
    .where(and(gt(ledgerChange.sequence, since.ledgers), eq(ledgerChange.kind, "count")))
    .all();
  const ids = [...own, ...counted].map(({ projectId }) => projectId);
  const named = ids.filter((id) => id !== null);
  return named.length === ids.length ? new Set(named) : undefined;
}

function isShortened(db: Db, { projects, ledgers }: ReadUpTo): boolean {
  return firstOf(db, projectChange) > projects + 1 || firstOf(db, ledgerChange) > ledgers + 1;
}

type Log = typeof projectChange | typeof ledgerChange;

/** Each by itself, since SQLite looks up one end of an index and goes through it for both. */
function lastOf(db: Db, log: Log): number {
  return (
    db
      .select({ last: max(log.sequence) })
      .from(log)
      .get()?.last ?? 0
  );
}

function firstOf(db: Db, log: Log): number {
  return (
    db
      .select({ first: min(log.sequence) })
      .from(log)
      .get()?.first ?? 1
  );
}
