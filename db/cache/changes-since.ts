import { and, asc, gt, lte, max, min } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { ledgerChange } from "#db/schema/household/ledger-change.ts";
import type { Steps } from "#domain/core/steps.ts";

/** What changed in the ledgers of all projects. */
export type LedgerChanges = {
  /** The rowids of households. */
  readonly households: ReadonlySet<number>;
  /** The metrics and days counts were learnt of. */
  readonly counts: readonly CountChange[];
  /** A building was added, changed or removed, or a household removed. */
  readonly buildings: boolean;
};

export type CountChange = {
  readonly projectId: string | null;
  readonly metric: string | null;
  readonly recordedOn: string | null;
};

/** A page of the log is read in some milliseconds. */
const atOnce = 2_000;

/** The number of the last change; 0 before any. */
export function lastChange(db: Reader): number {
  return (
    db
      .select({ last: max(ledgerChange.sequence) })
      .from(ledgerChange)
      .get()?.last ?? 0
  );
}

/** What changed after a change; undefined where that is no longer known. */
export function* changesSince(db: Reader, sequence: number): Steps<LedgerChanges | undefined> {
  const first = db
    .select({ first: min(ledgerChange.sequence) })
    .from(ledgerChange)
    .get()?.first;
  if (first === undefined || first === null || first > sequence + 1) return undefined;
  const households = new Set<number>();
  const counts = new Map<string, CountChange>();
  let buildings = false;
  const last = lastChange(db);
  for (let from = sequence; from < last; from += atOnce) {
    for (const { kind, householdRow, ...count } of selectChanges(db, from)) {
      if (kind === "building") buildings = true;
      else if (kind === "count") counts.set(Object.values(count).join(" "), count);
      else if (householdRow !== null) households.add(householdRow);
    }
    yield;
  }
  return { households, counts: [...counts.values()], buildings };
}

function selectChanges(db: Reader, from: number) {
  return db
    .select({
      kind: ledgerChange.kind,
      householdRow: ledgerChange.householdRow,
      projectId: ledgerChange.projectId,
      metric: ledgerChange.metric,
      recordedOn: ledgerChange.recordedOn,
    })
    .from(ledgerChange)
    .where(and(gt(ledgerChange.sequence, from), lte(ledgerChange.sequence, from + atOnce)))
    .orderBy(asc(ledgerChange.sequence))
    .all();
}
