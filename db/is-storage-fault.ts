import { hasFaultCode } from "./has-fault-code.ts";

/** What SQLite and the file system say when the disk takes no more. */
const codes =
  /^(SQLITE_FULL|SQLITE_IOERR_(WRITE|FSYNC|TRUNCATE|SHMOPEN|SHMSIZE)|ENOSPC|EDQUOT|EFBIG)$/;

/**
 * Whether a write failed because the disk is full or does not take it: the transaction is undone,
 * nothing is wrong with what was sent, and the same request may be sent again later.
 */
export function isStorageFault(fault: unknown): boolean {
  return hasFaultCode(fault, codes);
}
