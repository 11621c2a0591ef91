import { hasFaultCode } from "./has-fault-code.ts";

/** Whether a write failed because another connection is writing, for longer than this one waits. */
export function isBusy(fault: unknown): boolean {
  return hasFaultCode(fault, /^SQLITE_BUSY/);
}
