import "server-only";
import { randomInt, randomUUID } from "node:crypto";
import { encode } from "uqr";
import { findAccount } from "#db/access/find-account.ts";
import { findPasswordHash } from "#db/access/find-password-hash.ts";
import { storeSecondFactor } from "#db/access/store-second-factor.ts";
import { turnSecondFactor } from "#db/access/turn-second-factor.ts";
import type { Caller } from "#db/command/define-command.ts";
import type { Db } from "#db/open-database.ts";
import type { SecondFactorStarted } from "#domain/account/second-factor.ts";
import type {
  OwnPasswordInput,
  SecondFactorCodeInput,
} from "#domain/account/second-factor-input.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { checkPassword, type TryRefusal, throttle } from "./check-password.ts";
import { prepareRenewal, type Renewal, renewSession } from "./renew-session.ts";
import { findCodeStep, seal } from "./second-factor-secret.ts";
import { sessionTrying, type Trying } from "./sign-in-claims.ts";
import { base32 } from "./time-code.ts";

type PasswordRefusal = "password.wrong" | "session.expired" | TryRefusal;

/** Makes a new secret for one's own account. It counts for nothing until a code proves it. */
export async function startSecondFactor(
  db: Db,
  caller: Caller,
  { currentPassword }: OwnPasswordInput,
): Promise<Outcome<SecondFactorStarted, PasswordRefusal | "secondFactor.alreadyOn">> {
  const proved = await provePassword(db, caller, currentPassword);
  if (!proved.ok) return proved;
  const { userId } = caller.actor;
  const secret = randomLetters(32);
  const backupCodes = Array.from({ length: 10 }, () => `${randomLetters(5)}-${randomLetters(5)}`);
  const kept = storeSecondFactor(db, {
    userId,
    secret: await seal(secret),
    backupCodes: await seal(JSON.stringify(backupCodes)),
    tried: proved.value.trying.claims,
  });
  if (!kept.ok) return kept;
  const written = base32(secret);
  const username = findAccount(db, userId)?.username ?? "";
  return accept({
    secret: written.replace(/(.{4})(?=.)/g, "$1 "),
    squares: encode(addressOf(username, written), { ecc: "M", border: 4 }).data,
    backupCodes,
  });
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

function randomLetters(count: number): string {
  return Array.from({ length: count }, () => letters[randomInt(letters.length)]).join("");
}

function addressOf(username: string, secret: string): string {
  const label = `Guatu:${encodeURIComponent(username)}`;
  return `otpauth://totp/${label}?secret=${secret}&issuer=Guatu&digits=6&period=30`;
}

/** The first code of the authenticator: from now on signing in asks for one. */
export async function confirmSecondFactor(
  db: Db,
  caller: Caller,
  { oneTimeCode: code }: SecondFactorCodeInput,
): Promise<Outcome<object, "secondFactor.wrongCode" | "session.expired" | TryRefusal>> {
  const renewal = await prepareRenewal();
  if (!renewal) return refuse("session.expired");
  const trying = sessionTrying(renewal.kept.sessionId);
  const throttled = throttle(db, trying, caller.at);
  if (throttled) return throttled;
  const step = await findCodeStep(db, { userId: caller.actor.userId, code, at: caller.at });
  if (!step) return refuse("secondFactor.wrongCode", { field: "oneTimeCode" });
  const turning = { requestKey: randomUUID(), step, kept: renewal.kept, tried: trying.claims };
  const turned = turnSecondFactor(db, caller, turning);
  if (turned.ok) await renewSession(db, renewal);
  return turned;
}

/** Takes it away again, for whoever changes to another telephone. */
export async function removeOwnSecondFactor(
  db: Db,
  caller: Caller,
  { currentPassword }: OwnPasswordInput,
): Promise<Outcome<object, PasswordRefusal>> {
  const proved = await provePassword(db, caller, currentPassword);
  if (!proved.ok) return proved;
  const { renewal, trying } = proved.value;
  turnSecondFactor(db, caller, {
    requestKey: randomUUID(),
    step: null,
    kept: renewal.kept,
    tried: trying.claims,
  });
  await renewSession(db, renewal);
  return accept({});
}

/** Guessing the password waits as it does at sign-in. */
async function provePassword(
  db: Db,
  { actor, at }: Caller,
  password: string,
): Promise<Outcome<{ renewal: Renewal; trying: Trying }, PasswordRefusal>> {
  const renewal = await prepareRenewal();
  if (!renewal) return refuse("session.expired");
  const trying = sessionTrying(renewal.kept.sessionId);
  const passwordHash = findPasswordHash(db, actor.userId);
  const checked = await checkPassword(db, { passwordHash, password, at }, trying);
  if (!checked.ok) return checked;
  if (!checked.value) return refuse("password.wrong", { field: "currentPassword" });
  return accept({ renewal, trying });
}
