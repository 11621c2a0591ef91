import type { Db, Reader } from "#db/open-database.ts";
import { ownerOf } from "#db/transaction-owner.ts";
import { changesSince, type LedgerChanges, lastChange } from "./changes-since.ts";

/** Something of a project's ledger that is kept in memory, and how it is read. */
export type Kept<T> = {
  /** Apart from whatever else is kept of a project. */
  readonly name: string;
  readonly load: (db: Reader, projectId: string) => T;
  /** The same with the changed rows read anew. */
  readonly refresh: (db: Reader, projectId: string, known: T, changes: LedgerChanges) => T;
  /** In rows, to know how much is kept. */
  readonly weigh: (kept: T) => number;
};

type Entry<T> = { readonly sequence: number; readonly value: T; readonly weight: number };

/** Of one database, those read last at the end. On the global object, as a page may have modules of its own. */
const holder = globalThis as typeof globalThis & { guatuLedgerCache?: WeakMap<Db, Store> };
type Store = Map<string, Entry<unknown>>;

/** Rows of all projects together: about a project of 100,000 households and all that is counted of it. */
const mostRows = 1_500_000;

/**
 * Reads something of a project's ledger once and keeps it, up to date by the log of changes that
 * triggers write: whoever wrote, an import or another process, what is kept is as the database is.
 * After a change only the rows that changed are read.
 *
 * In a transaction nothing is kept, since what is not committed may never be: there what was kept
 * before is served with what changed since. A transaction of which nobody said whose it is reads
 * all anew.
 */
export function cacheByProject<T>(of: Kept<T>): (db: Reader, projectId: string) => T {
  return (reader, projectId) => {
    const db = ownerOf(reader);
    if (!db) return of.load(reader, projectId);
    const store = storeOf(db);
    const key = `${of.name} ${projectId}`;
    // Written under this name by this very function.
    const known = store.get(key) as Entry<T> | undefined;
    const isCurrent = known?.sequence === lastChange(reader);
    if (!isCurrent && db.$client.inTransaction) {
      return readEntry(of, { reader, projectId, known }).value;
    }
    const entry = isCurrent ? known : readAtOnce(of, db, { reader, projectId, known });
    store.delete(key);
    store.set(key, entry);
    if (!isCurrent) dropOldest(store);
    return entry.value;
  };
}

type Reading<T> = { reader: Reader; projectId: string; known: Entry<T> | undefined };

/** All of one state. */
function readAtOnce<T>(of: Kept<T>, db: Db, reading: Reading<T>): Entry<T> {
  return db.$client.transaction(() => readEntry(of, reading)).deferred();
}

/** With the number of the last change of that state. */
function readEntry<T>(of: Kept<T>, { reader, projectId, known }: Reading<T>): Entry<T> {
  const sequence = lastChange(reader);
  const changes = known && changesSince(reader, known.sequence);
  const value = changes
    ? of.refresh(reader, projectId, known.value, changes)
    : of.load(reader, projectId);
  return { sequence, value, weight: of.weigh(value) };
}

function storeOf(db: Db): Store {
  holder.guatuLedgerCache ??= new WeakMap();
  const store = holder.guatuLedgerCache.get(db) ?? new Map();
  holder.guatuLedgerCache.set(db, store);
  return store;
}

function dropOldest(store: Store): void {
  let rows = [...store.values()].reduce((sum, { weight }) => sum + weight, 0);
  for (const [key, { weight }] of store) {
    if (rows <= mostRows || store.size === 1) return;
    store.delete(key);
    rows -= weight;
  }
}
