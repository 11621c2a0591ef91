import "server-only";
import { randomUUID } from "node:crypto";
import { encode } from "uqr";
import type { Caller } from "#db/commands/change-once.ts";
import { recordSecondFactor, type SecondFactorEvent } from "#db/commands/record-second-factor.ts";
import { recordSignInFailure } from "#db/commands/record-sign-in.ts";
import type { Db } from "#db/open-database.ts";
import { findAccount } from "#db/queries/find-account.ts";
import { findSignInWait } from "#db/queries/find-sign-in-wait.ts";
import { accept, type Outcome, refuse } from "#domain/outcome.ts";
import type { SecondFactorStarted } from "#domain/second-factor.ts";
import type { OwnPasswordInput, SecondFactorCodeInput } from "#domain/second-factor-input.ts";
import { askAuth, keepCookies, waitOf } from "./ask-auth.ts";

type PasswordRefusal = "password.wrong" | "signIn.throttled" | "secondFactor.alreadyOn";

/** Makes a new secret for one's own account. It counts for nothing until a code proves it. */
export async function startSecondFactor(
  db: Db,
  caller: Caller,
  input: OwnPasswordInput,
): Promise<Outcome<SecondFactorStarted, PasswordRefusal>> {
  const asked = await askWithPassword(db, caller, { path: "/two-factor/enable", ...input });
  if (!asked.ok) return asked;
  const { totpURI, backupCodes } = (await asked.value.json()) as {
    totpURI: string;
    backupCodes: string[];
  };
  const secret = new URL(totpURI).searchParams.get("secret") ?? "";
  const username = findAccount(db, caller.actor.userId)?.username ?? "";
  return accept({
    secret: secret.replace(/(.{4})(?=.)/g, "$1 "),
    squares: encode(addressOf(username, secret), { ecc: "M", border: 4 }).data,
    backupCodes,
  });
}

/** better-auth would name the account by its e-mail address, which nobody has. */
function addressOf(username: string, secret: string): string {
  const label = `Guatu:${encodeURIComponent(username)}`;
  return `otpauth://totp/${label}?secret=${secret}&issuer=Guatu&digits=6&period=30`;
}

/** The first code of the authenticator: from now on signing in asks for one. */
export async function confirmSecondFactor(
  db: Db,
  caller: Caller,
  { oneTimeCode: code }: SecondFactorCodeInput,
): Promise<Outcome<object, "secondFactor.wrongCode" | "signIn.throttled">> {
  const response = await askAuth("/two-factor/verify-totp", { code });
  const wait = waitOf(response);
  if (wait > 0) return refuse("signIn.throttled", { params: { seconds: wait } });
  if (!response.ok) return refuse("secondFactor.wrongCode", { field: "oneTimeCode" });
  await keepCookies(response.headers);
  note(db, caller, "user.secondFactorAdded");
  return accept({});
}

/** Takes it away again, for whoever changes to another telephone. */
export async function removeOwnSecondFactor(
  db: Db,
  caller: Caller,
  input: OwnPasswordInput,
): Promise<Outcome<object, PasswordRefusal>> {
  const asked = await askWithPassword(db, caller, { path: "/two-factor/disable", ...input });
  if (!asked.ok) return asked;
  await keepCookies(asked.value.headers);
  note(db, caller, "user.secondFactorRemoved");
  return accept({});
}

/** better-auth keeps the secret and the session in steps of its own; the trail follows them. */
function note(db: Db, caller: Caller, event: SecondFactorEvent): void {
  recordSecondFactor(db, caller, { requestKey: randomUUID(), event });
}

type WithPassword = OwnPasswordInput & { path: string };

/** Guessing the password waits as it does at sign-in. */
async function askWithPassword(
  db: Db,
  { actor, at }: Caller,
  { path, currentPassword: password }: WithPassword,
): Promise<Outcome<Response, PasswordRefusal>> {
  const username = findAccount(db, actor.userId)?.username ?? "";
  const seconds = findSignInWait(db, username, at);
  if (seconds > 0) return refuse("signIn.throttled", { params: { seconds } });
  const response = await askAuth(path, { password });
  const wait = waitOf(response);
  if (wait > 0) return refuse("signIn.throttled", { params: { seconds: wait } });
  if (response.ok) return accept(response);
  const { code } = (await response.json()) as { code?: string };
  if (code === "TOTP_ALREADY_ENABLED") return refuse("secondFactor.alreadyOn");
  recordSignInFailure(db, { username, at });
  return refuse("password.wrong", { field: "currentPassword" });
}
