import { asc, gt, max, min } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { ledgerChange } from "#db/schema/household/ledger-change.ts";

/** What changed in the ledgers of all projects. */
export type LedgerChanges = {
  /** The rowids of households. */
  readonly households: ReadonlySet<number>;
  /** The metrics and days counts were learnt of. */
  readonly counts: readonly CountChange[];
};

export type CountChange = {
  readonly projectId: string | null;
  readonly metric: string | null;
  readonly recordedOn: string | null;
};

/** After more of them it is quicker to read all anew. */
const most = 20_000;

/** The number of the last change; 0 before any. */
export function lastChange(db: Reader): number {
  return (
    db
      .select({ last: max(ledgerChange.sequence) })
      .from(ledgerChange)
      .get()?.last ?? 0
  );
}

/**
 * What changed after a change; undefined where all is to be read anew: a building changed, too much
 * did, or it is no longer known what.
 */
export function changesSince(db: Reader, sequence: number): LedgerChanges | undefined {
  const first = db
    .select({ first: min(ledgerChange.sequence) })
    .from(ledgerChange)
    .get()?.first;
  if (first === undefined || first === null || first > sequence + 1) return undefined;
  const rows = selectChanges(db, sequence);
  if (rows.length === 0 || rows.length > most || rows.some(({ kind }) => kind === "building")) {
    return undefined;
  }
  const counts = rows.filter(({ kind }) => kind === "count");
  return {
    households: new Set(rows.flatMap(({ householdRow }) => householdRow ?? [])),
    counts: [
      ...new Map(
        counts.map((change) => [
          `${change.projectId} ${change.metric} ${change.recordedOn}`,
          change,
        ]),
      ).values(),
    ],
  };
}

function selectChanges(db: Reader, sequence: number) {
  return db
    .select({
      kind: ledgerChange.kind,
      householdRow: ledgerChange.householdRow,
      projectId: ledgerChange.projectId,
      metric: ledgerChange.metric,
      recordedOn: ledgerChange.recordedOn,
    })
    .from(ledgerChange)
    .where(gt(ledgerChange.sequence, sequence))
    .orderBy(asc(ledgerChange.sequence))
    .limit(most + 1)
    .all();
}
