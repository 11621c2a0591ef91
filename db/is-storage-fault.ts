/** What SQLite and the file system say when the disk takes no more. */
const codes = /^(SQLITE_FULL|SQLITE_IOERR_(WRITE|FSYNC|TRUNCATE|SHMSIZE)|ENOSPC|EDQUOT|EFBIG)$/;

/**
 * Whether a write failed because the disk is full or does not take it: the transaction is undone,
 * nothing is wrong with what was sent, and the same request may be sent again later.
 */
export function isStorageFault(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false;
  const code = "code" in fault ? String(fault.code) : "";
  return codes.test(code) || isStorageFault(fault.cause);
}
