import { and, eq, gt, max, min } from "drizzle-orm";
import type { Db } from "#db/open-database.ts";
import { ledgerChange } from "#db/schema/household/ledger-change.ts";
import { projectChange } from "#db/schema/project-change.ts";
import { lastChange } from "./changes-since.ts";

/** Up to where the logs of changes have been read: that of the projects, and that of the ledgers. */
export type ReadUpTo = { readonly projects: number; readonly ledgers: number };

/** The numbers of the last changes there are. */
export function lastProjectChanges(db: Db): ReadUpTo {
  const found = db
    .select({ last: max(projectChange.sequence) })
    .from(projectChange)
    .get();
  return { projects: found?.last ?? 0, ledgers: lastChange(db) };
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
  const own = db
    .select({ first: min(projectChange.sequence) })
    .from(projectChange)
    .get();
  const counted = db
    .select({ first: min(ledgerChange.sequence) })
    .from(ledgerChange)
    .get();
  return (own?.first ?? 1) > projects + 1 || (counted?.first ?? 1) > ledgers + 1;
}
