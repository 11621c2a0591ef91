/** A fault may, by mistake, be its own cause. */
const mostCauses = 20;

/**
 * Whether a fault, or one that it was caused by, has a code of a kind.
 *
 * @example
 * hasFaultCode(new Error("disk I/O error"), /^SQLITE_BUSY/) //=> false
 */
export function hasFaultCode(fault: unknown, codes: RegExp): boolean {
  return findFaultCode(fault, codes) !== undefined;
}

/** The first code of a kind that a fault has, or one that it was caused by. */
export function findFaultCode(fault: unknown, codes: RegExp): string | undefined {
  let cause = fault;
  for (let depth = 0; cause instanceof Error && depth < mostCauses; depth += 1) {
    if ("code" in cause && codes.test(String(cause.code))) return String(cause.code);
    cause = cause.cause;
  }
  return undefined;
}
