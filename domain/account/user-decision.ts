import type { Role } from "#domain/access/permission.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";

export const userRefusals = [
  "user.notFound",
  "user.changedSince",
  "user.isSelf",
  "user.lastAdmin",
  "user.alreadyDisabled",
  "user.notDisabled",
  "user.noSecondFactor",
] as const;
export type UserRefusal = (typeof userRefusals)[number];

export interface Account {
  readonly id: string;
  readonly role: Role;
  readonly isDisabled: boolean;
  readonly version: number;
}

export interface UserChange<A extends Account> {
  /** The account as it is now; missing when there is none. */
  readonly account: A | undefined;
  /** The version the administrator was looking at. */
  readonly seenVersion: number;
  readonly actorId: string;
}

/**
 * Whether an account may be disabled. The office always keeps an administrator who can sign in,
 * and nobody shuts the door on themselves.
 *
 * @param enabledAdmins administrators who can sign in now, this account among them
 * @example
 * decideDisabling(
 *   {
 *     account: { id: "a", role: "admin", isDisabled: false, version: 1 },
 *     seenVersion: 1,
 *     actorId: "b",
 *   },
 *   1,
 * )
 * //=> { ok: false, refusal: "user.lastAdmin" }
 */
export function decideDisabling<A extends Account>(
  change: UserChange<A>,
  enabledAdmins: number,
): Outcome<A, UserRefusal> {
  const seen = decideSeen(change);
  if (!seen.ok) return seen;
  const account = seen.value;
  if (account.isDisabled) return refuse("user.alreadyDisabled");
  if (account.role === "admin" && enabledAdmins <= 1) return refuse("user.lastAdmin");
  return account.id === change.actorId ? refuse("user.isSelf") : seen;
}

/** Whether a disabled account may be used again. */
export function decideEnabling<A extends Account>(change: UserChange<A>): Outcome<A, UserRefusal> {
  const seen = decideSeen(change);
  if (!seen.ok) return seen;
  return seen.value.isDisabled ? seen : refuse("user.notDisabled");
}

/**
 * Whether an account may get a new password from an administrator. One's own is changed with the
 * current one, never reset: the reset ends the very session that would show the new password.
 */
export function decidePasswordReset<A extends Account>(
  change: UserChange<A>,
): Outcome<A, UserRefusal> {
  const seen = decideSeen(change);
  if (!seen.ok) return seen;
  return seen.value.id === change.actorId ? refuse("user.isSelf") : seen;
}

/**
 * Whether an administrator may take the second factor of an account away. One's own is removed with
 * the password, at one's own account page.
 */
export function decideSecondFactorRemoval<A extends Account>(
  change: UserChange<A>,
  hasSecondFactor: boolean,
): Outcome<A, UserRefusal> {
  const seen = decideSeen(change);
  if (!seen.ok) return seen;
  if (seen.value.id === change.actorId) return refuse("user.isSelf");
  return hasSecondFactor ? seen : refuse("user.noSecondFactor");
}

/** The account must exist and still be as the administrator saw it. */
function decideSeen<A extends Account>({
  account,
  seenVersion,
}: UserChange<A>): Outcome<A, UserRefusal> {
  if (!account) return refuse("user.notFound");
  return account.version === seenVersion ? accept(account) : refuse("user.changedSince");
}
