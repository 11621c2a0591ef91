import { pathToFileURL } from "node:url";
import Sqlite from "better-sqlite3";
import { isStorageFault } from "#db/is-storage-fault.ts";
import type { Db } from "#db/open-database.ts";
import { freeWriters } from "#tests/architecture/write-rules.ts";
import { dumpTables } from "./dump-tables.ts";

/** How many times a disk was full in the middle of a transaction so far. */
export const diskFilled = { times: 0 };

class EnoughRoom extends Error {}

/**
 * From now on each transaction is tried first with the disk full: once at each page it needs more
 * (SQLite's own error), once at each statement that writes. Nothing may be left of such a try, and
 * the transaction after it must do its work as if nothing had been. Of a transaction of hundreds of
 * steps, such as an import, some of the later ones are tried. What the program writes in no
 * transaction would not be tried: it is refused, unless it is among those the architecture names.
 *
 * @throws Error from the transaction when something of a try is left, or the fault is swallowed
 */
export function fillDiskAtEachStep(db: Db): void {
  const { transaction } = db;
  const disk = stopStatements(db);
  const filled: typeof transaction = (change, config) => {
    if (db.$client.inTransaction) return transaction.call(db, change, config) as never;
    const attempt = <T>(run: typeof change): T => transaction.call(db, run, config) as T;
    tryWithTooFewPages(db, () =>
      attempt((tx) => {
        change(tx);
        throw new EnoughRoom();
      }),
    );
    for (let step = 1; ; step = nextStep(step)) {
      disk.fullAtStatement(step);
      const before = dumpTables(db);
      const outcome = tryOnce(() => attempt<ReturnType<typeof change>>(change));
      if (disk.letThrough()) {
        if (outcome.fault) throw outcome.fault;
        return outcome.value as never;
      }
      requireUndone(db, { before, fault: outcome.fault });
    }
  };
  db.transaction = filled;
}

/** One by one, then ever wider apart. */
function nextStep(step: number): number {
  return step < 60 ? step + 1 : Math.ceil(step * 1.7);
}

/** Page by page more, until there is room for everything. */
function tryWithTooFewPages(db: Db, attempt: () => unknown): void {
  const { $client } = db;
  const limit = Number($client.pragma("max_page_count", { simple: true }));
  const pages = Number($client.pragma("page_count", { simple: true }));
  try {
    for (let more = 0; ; more = nextStep(more)) {
      const before = dumpTables(db);
      $client.pragma(`max_page_count = ${pages + more}`);
      const { fault } = tryOnce(attempt);
      requireSame(db, before);
      if (!isStorageFault(fault)) return;
      diskFilled.times += 1;
    }
  } finally {
    $client.pragma(`max_page_count = ${limit}`);
  }
}

function tryOnce<T>(run: () => T): { value?: T; fault?: unknown } {
  try {
    return { value: run() };
  } catch (fault) {
    return { fault };
  }
}

function requireUndone(db: Db, { before, fault }: { before: object; fault: unknown }): void {
  diskFilled.times += 1;
  if (!isStorageFault(fault)) {
    throw new Error("a full disk was taken for something else", { cause: fault });
  }
  requireSame(db, before);
}

function requireSame(db: Db, before: object): void {
  if (JSON.stringify(dumpTables(db)) !== JSON.stringify(before)) {
    throw new Error("something of a transaction was left when the disk was full");
  }
}

/** Lets the statements that write through, but for one. */
function stopStatements({ $client }: Db) {
  let left = Number.POSITIVE_INFINITY;
  const write = () => {
    if (!$client.inTransaction) requireFreeWriter();
    left -= 1;
    if (left === 0) throw new Sqlite.SqliteError("database or disk is full", "SQLITE_FULL");
  };
  const prepare = $client.prepare.bind($client) as (source: string) => Sqlite.Statement;
  const watched = (source: string) => {
    const statement = prepare(source);
    return statement.readonly ? statement : watch(statement, write);
  };
  $client.prepare = watched as typeof $client.prepare;
  return {
    fullAtStatement: (step: number) => {
      left = step;
    },
    /** Whether all statements went through since; from now on all do. */
    letThrough: () => {
      const isThrough = left > 0;
      left = Number.POSITIVE_INFINITY;
      return isThrough;
    },
  };
}

/** Commands of a test of this file itself. */
const planted = "tests/durability/planted-command.ts";

/**
 * @throws Error where it is the program that writes; what a test puts into its database beforehand
 * is its own affair
 */
function requireFreeWriter(): void {
  const writer = callersOf().find((path) => !/node_modules|fill-disk\.ts/.test(path)) ?? "";
  const isProgram = /^(app|db)\//.test(writer) || writer === planted;
  if (isProgram && !(writer in freeWriters)) {
    throw new Error(`a write in no transaction: ${writer}`);
  }
}

/** The files of the calls under way, innermost first, as paths from the root. */
function callersOf(): string[] {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 40;
  const { stack = "" } = new Error();
  Error.stackTraceLimit = stackTraceLimit;
  const root = pathToFileURL(process.cwd()).pathname;
  return [...stack.matchAll(/([^\s()]+\.[jt]sx?)(?:\?[^:]*)?:\d+:\d+/g)].map(([, file = ""]) =>
    file.replace(/^file:\/\//, "").replace(`${root}/`, ""),
  );
}

function watch(statement: Sqlite.Statement, write: () => void): Sqlite.Statement {
  for (const name of ["run", "get", "all"] as const) {
    const original = statement[name].bind(statement) as (...values: unknown[]) => unknown;
    Object.assign(statement, {
      [name]: (...values: unknown[]) => {
        write();
        return original(...values);
      },
    });
  }
  return statement;
}
