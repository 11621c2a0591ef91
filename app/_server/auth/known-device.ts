import "server-only";
import { createHmac, randomUUID, timingSafeEqual } from "node:crypto";
import { cookies } from "next/headers";
import { sha256 } from "#db/sha-256.ts";
import { sessionSecret } from "./secret.ts";
import { cookieName, setCookie } from "./sign-in-cookies.ts";

type Account = { userId: string; passwordHash: string };

const rememberedSeconds = 365 * 24 * 60 * 60;

/** A browser sends all its cookies with each request, and a request has only so much room. */
const mostAccounts = 20;

/**
 * The name of the device where this browser has signed in to the account before, by a cookie that
 * is signed over account and password: another account's is worth nothing, and neither is one from
 * before the password was changed. All it gives is tries that others cannot use up.
 */
export async function findKnownDevice(account: Account): Promise<string | undefined> {
  const sent = (await cookies()).get(deviceCookie(account))?.value ?? "";
  const [deviceId = "", signature = ""] = sent.split(".");
  const given = Buffer.from(signature);
  const expected = Buffer.from(sign(account, deviceId));
  const isOurs = given.length === expected.length && timingSafeEqual(given, expected);
  return isOurs ? deviceId : undefined;
}

/** After signing in: the next time the device is known. */
export async function rememberDevice(account: Account): Promise<void> {
  const deviceId = (await findKnownDevice(account)) ?? randomUUID();
  const value = `${deviceId}.${sign(account, deviceId)}`;
  await makeRoom(deviceCookie(account));
  await setCookie(deviceCookie(account), value, rememberedSeconds);
}

/** On a computer that very many share, some accounts are as on a new one. */
async function makeRoom(kept: string): Promise<void> {
  const names = (await cookies()).getAll().map(({ name }) => name);
  const others = names.filter((name) => name.startsWith(cookieName("device-")) && name !== kept);
  for (const name of others.slice(mostAccounts - 1)) await setCookie(name, "", 0);
}

/** One for each account: a computer of the office is shared. */
function deviceCookie({ userId }: Account): string {
  return cookieName(`device-${sha256(userId).slice(0, 12)}`);
}

function sign({ userId, passwordHash }: Account, deviceId: string): string {
  return createHmac("sha256", sessionSecret())
    .update(JSON.stringify(["known device", userId, passwordHash, deviceId]))
    .digest("base64url");
}
