import type { Role } from "#domain/access/permission.ts";

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

/** An authenticator may be a step ahead of the clock, so that the last code may be two ahead of this one. */
const stepsAhead = 2;

/**
 * Whether the code of a time step has still to be used: those up to the last one used are spent. A
 * last step further ahead than an authenticator can be was used before the clock was put back, and
 * says nothing.
 *
 * @example
 * isStepUnused(100, 99) //=> true
 * isStepUnused(100, 100) //=> false
 * isStepUnused(100, 2980) //=> true
 */
export function isStepUnused(step: number, lastStep: number | null): boolean {
  return lastStep === null || step > lastStep || lastStep > step + stepsAhead;
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
