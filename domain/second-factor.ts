import type { Role } from "./permission.ts";

/**
 * Whether an account must have a second factor before it may do anything: those who see and change
 * everything must, unless what they see is a demo.
 *
 * @example
 * needsSecondFactor({ role: "leader", isDemo: false }) //=> true
 * needsSecondFactor({ role: "owner", isDemo: false }) //=> false
 */
export function needsSecondFactor({ role, isDemo }: { role: Role; isDemo: boolean }): boolean {
  return !isDemo && (role === "admin" || role === "leader");
}

/** What an authenticator is told, shown once. */
export type SecondFactorStarted = {
  /** the secret in groups of four, to type where nothing can be scanned */
  readonly secret: string;
  /** rows of the code to scan; true is dark */
  readonly squares: readonly (readonly boolean[])[];
  /** each works once, when the authenticator is lost */
  readonly backupCodes: readonly string[];
};
