import type { Db, Reader, Transaction } from "./open-database.ts";

/** On the global object, as a page may have modules of its own. */
const holder = globalThis as typeof globalThis & { guatuTransactions?: WeakMap<Reader, Db> };

/** Says whose a transaction is, so that what is kept of its database can be used in it. */
export function noteTransaction(tx: Transaction, db: Db): void {
  holder.guatuTransactions ??= new WeakMap();
  holder.guatuTransactions.set(tx, db);
}

/** The database itself, or that of a transaction; undefined where nobody said whose it is. */
export function ownerOf(reader: Reader): Db | undefined {
  return "$client" in reader ? reader : holder.guatuTransactions?.get(reader);
}
