/**
 * Whether a write failed because another connection is writing, for longer than this one waits.
 *
 * @example
 * isBusy(new Error("disk I/O error")) //=> false
 */
export function isBusy(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false;
  const code = "code" in fault ? String(fault.code) : "";
  return code.startsWith("SQLITE_BUSY") || isBusy(fault.cause);
}
