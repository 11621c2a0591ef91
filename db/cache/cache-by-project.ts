import { doInSteps } from "#db/do-in-steps.ts";
import type { Db, Reader } from "#db/open-database.ts";
import { ownerOf } from "#db/transaction-owner.ts";
import { doAll, type Steps } from "#domain/core/steps.ts";
import { changesSince, type LedgerChanges, lastChange } from "./changes-since.ts";

/** Something of a project's ledger that is kept in memory, and how it is read. */
export type Kept<T> = {
  /** Apart from whatever else is kept of a project. */
  readonly name: string;
  readonly load: (db: Reader, projectId: string) => Steps<T>;
  /**
   * The same with what changed read anew. Where others wrote between the steps of what is known,
   * the changes name all they wrote, so that nothing of it may be taken from what is known.
   */
  readonly refresh: (
    db: Reader,
    of: { readonly projectId: string; readonly known: T; readonly changes: LedgerChanges },
  ) => Steps<T>;
  /** In rows, to know how much is kept. */
  readonly weigh: (kept: T) => number;
};

type Entry<T> = { readonly sequence: number; readonly value: T; readonly weight: number };

type Store = {
  /** those read last at the end */
  readonly entries: Map<string, Entry<unknown>>;
  /** under way for everybody who asks meanwhile */
  readonly reading: Map<string, Promise<void>>;
};

/** Of one database. On the global object, as a page may have modules of its own. */
const holder = globalThis as typeof globalThis & { guatuLedgerCache?: WeakMap<Db, Store> };

/** Rows of all projects together: about a project of 100,000 households and all that is counted of it. */
const mostRows = 1_500_000;

/** The two ways to what is kept. */
export type CacheByProject<T> = {
  readonly read: (db: Reader, projectId: string) => T;
  readonly prepare: (db: Db, projectId: string) => Promise<void>;
};

/**
 * Reads something of a project's ledger once and keeps it, up to date by the log of changes that
 * triggers write: whoever wrote, an import or another process, what is kept is as the database is.
 * After a change only the rows that changed are read.
 *
 * `read` answers at once and reads in one go what is missing. Whoever can wait calls `prepare`
 * first: it reads the same in steps, between which others are answered and may write; what they
 * wrote is read in the next round, so that `read` finds little left to do.
 *
 * In a transaction nothing is kept, since what is not committed may never be: there what was kept
 * before is served with what changed since. A transaction of which nobody said whose it is reads
 * all anew.
 */
export function cacheByProject<T>(of: Kept<T>): CacheByProject<T> {
  return {
    read(reader, projectId) {
      const db = ownerOf(reader);
      if (!db) return doAll(of.load(reader, projectId));
      const known = knownOf(of, db, projectId);
      const isCurrent = known?.sequence === lastChange(reader);
      if (!isCurrent && db.$client.inTransaction) {
        return doAll(entrySteps(of, { reader, projectId, known })).value;
      }
      // All of one state.
      const readAtOnce = () => doAll(entrySteps(of, { reader, projectId, known }));
      return keep(of, db, {
        projectId,
        entry: isCurrent ? known : db.$client.transaction(readAtOnce).deferred(),
      });
    },
    async prepare(db, projectId) {
      try {
        while (knownOf(of, db, projectId)?.sequence !== lastChange(db)) {
          await roundOf(of, db, projectId);
        }
      } catch {
        // `read` meets the fault again, and whoever reads knows whose it is.
      }
    },
  };
}

function roundOf<T>(of: Kept<T>, db: Db, projectId: string): Promise<void> {
  const { reading } = storeOf(db);
  const key = keyOf(of, projectId);
  const round = reading.get(key) ?? readRound(of, db, projectId).finally(() => reading.delete(key));
  reading.set(key, round);
  return round;
}

/** What is written meanwhile has a later number than the entry, and is read with the next round. */
async function readRound<T>(of: Kept<T>, db: Db, projectId: string): Promise<void> {
  const known = knownOf(of, db, projectId);
  const entry = await doInSteps(entrySteps(of, { reader: db, projectId, known }));
  const newest = knownOf(of, db, projectId)?.sequence ?? 0;
  if (entry.sequence >= newest) keep(of, db, { projectId, entry });
}

type Reading<T> = { reader: Reader; projectId: string; known: Entry<T> | undefined };

/** With the number of the last change before it was read. */
function* entrySteps<T>(of: Kept<T>, reading: Reading<T>): Steps<Entry<T>> {
  const { reader, projectId, known } = reading;
  const sequence = lastChange(reader);
  const changes = known && (yield* changesSince(reader, known.sequence));
  const value = yield* changes
    ? of.refresh(reader, { projectId, known: known.value, changes })
    : of.load(reader, projectId);
  return { sequence, value, weight: of.weigh(value) };
}

function keyOf({ name }: Pick<Kept<unknown>, "name">, projectId: string): string {
  return `${name} ${projectId}`;
}

function knownOf<T>(of: Kept<T>, db: Db, projectId: string): Entry<T> | undefined {
  // Written under this name by this very cache.
  return storeOf(db).entries.get(keyOf(of, projectId)) as Entry<T> | undefined;
}

function keep<T>(
  of: Kept<T>,
  db: Db,
  { projectId, entry }: { projectId: string; entry: Entry<T> },
): T {
  const { entries } = storeOf(db);
  const key = keyOf(of, projectId);
  const isNew = entries.get(key) !== entry;
  entries.delete(key);
  entries.set(key, entry);
  if (isNew) dropOldest(entries);
  return entry.value;
}

function storeOf(db: Db): Store {
  holder.guatuLedgerCache ??= new WeakMap();
  const store = holder.guatuLedgerCache.get(db) ?? { entries: new Map(), reading: new Map() };
  holder.guatuLedgerCache.set(db, store);
  return store;
}

function dropOldest(entries: Store["entries"]): void {
  let rows = [...entries.values()].reduce((sum, { weight }) => sum + weight, 0);
  for (const [key, { weight }] of entries) {
    if (rows <= mostRows || entries.size === 1) return;
    entries.delete(key);
    rows -= weight;
  }
}
