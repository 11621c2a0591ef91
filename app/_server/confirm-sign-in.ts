import "server-only";
import { cookies } from "next/headers";
import { recordSignIn } from "#db/commands/record-sign-in.ts";
import type { Db } from "#db/open-database.ts";
import { accept, type Outcome, refuse } from "#domain/outcome.ts";
import type { Actor } from "#domain/permission.ts";
import { isTimeCode, type SecondFactorCodeInput } from "#domain/second-factor-input.ts";
import { askAuth, keepCookies, waitOf } from "./ask-auth.ts";

export type ConfirmRefusal =
  | "secondFactor.wrongCode"
  | "secondFactor.startAgain"
  | "signIn.throttled";

/**
 * The second half of signing in: a code of the authenticator, or one of the codes that were put
 * away for when it is lost, each of which works once. Five wrong ones and the password is asked for
 * again; ten in a row and the account waits a quarter of an hour, as better-auth counts them.
 */
export async function confirmSignIn(
  db: Db,
  { at }: { at: number },
  { oneTimeCode: code }: SecondFactorCodeInput,
): Promise<Outcome<Actor, ConfirmRefusal>> {
  const kind = isTimeCode(code) ? "verify-totp" : "verify-backup-code";
  const response = await askAuth(`/two-factor/${kind}`, { code });
  const wait = waitOf(response);
  if (wait > 0) return refuse("signIn.throttled", { params: { seconds: wait } });
  if (!response.ok) return refuse(await reasonOf(response), { field: "oneTimeCode" });
  const { user } = (await response.json()) as { user: { id: string } };
  const actor = recordSignIn(db, { userId: user.id, at });
  // Disabled between password and code: the session just made is handed to nobody.
  if (!actor) return refuse("secondFactor.startAgain");
  await keepCookies(response.headers);
  return accept(actor);
}

/** Whether this browser has given its password and is now to give a code. */
export async function isAskedForCode(): Promise<boolean> {
  return (await cookies()).getAll().some(({ name }) => name.endsWith("guatu.two_factor"));
}

async function reasonOf(response: Response): Promise<ConfirmRefusal> {
  const { code } = (await response.json()) as { code?: string };
  const isWrong = code === "INVALID_CODE" || code === "INVALID_BACKUP_CODE";
  return isWrong ? "secondFactor.wrongCode" : "secondFactor.startAgain";
}
