/**
 * Why a form has no answer: the browser is offline, the server could not be reached or the
 * connection broke, it takes too long, the page was drawn by a program that runs no more, or the
 * server failed. Whether anything was saved is known in the first case only; the request key makes
 * sending again safe in all of them.
 */
export type UnsentReason = "offline" | "unreachable" | "slow" | "outdated" | "fault";

/** What a form gives up waiting with. */
export class TooSlow extends Error {}

type Fault = { readonly name?: unknown; readonly message?: unknown };

/**
 * @example
 * unsentReason(new TypeError("Failed to fetch"), { isOnline: true }) //=> "unreachable"
 */
export function unsentReason(fault: unknown, { isOnline }: { isOnline: boolean }): UnsentReason {
  if (fault instanceof TooSlow) return "slow";
  const { name, message } = (fault ?? {}) as Fault;
  if (name === "UnrecognizedActionError") return "outdated";
  // What fetch itself throws, and what React throws where an answer ends in its middle.
  const isLost = fault instanceof TypeError || message === "Connection closed.";
  if (!isLost) return "fault";
  return isOnline ? "unreachable" : "offline";
}
