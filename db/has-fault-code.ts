/**
 * Whether a fault, or one that it was caused by, has a code of a kind.
 *
 * @example
 * hasFaultCode(new Error("disk I/O error"), /^SQLITE_BUSY/) //=> false
 */
export function hasFaultCode(fault: unknown, codes: RegExp): boolean {
  if (!(fault instanceof Error)) return false;
  return ("code" in fault && codes.test(String(fault.code))) || hasFaultCode(fault.cause, codes);
}
