import "server-only";
import { randomBytes } from "node:crypto";
import { cookies } from "next/headers";
import { sha256 } from "#db/sha-256.ts";
import { challengeLifetimeMs, sessionLimits } from "#domain/account/session-limits.ts";

/** Behind TLS a name that only this server, over TLS, can have set. */
const isSecure = () => process.env.PUBLIC_ORIGIN?.startsWith("https:") ?? false;
export const cookieName = (name: string) => `${isSecure() ? "__Host-" : ""}guatu.${name}`;

const lifetimes = { session: sessionLimits.lifetimeMs, challenge: challengeLifetimeMs };
type Kind = keyof typeof lifetimes;

/** A secret for a cookie, of which the database keeps the hash alone. */
export function newToken(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, tokenHash: sha256(token) };
}

/** The hash of what a browser sent, or undefined where it sent nothing. */
export async function sentTokenHash(kind: Kind): Promise<string | undefined> {
  const sent = (await cookies()).get(cookieName(kind))?.value;
  return sent ? sha256(sent) : undefined;
}

export async function setToken(kind: Kind, token: string): Promise<void> {
  await setCookie(cookieName(kind), token, lifetimes[kind] / 1000);
}

export async function dropToken(kind: Kind): Promise<void> {
  await setCookie(cookieName(kind), "", 0);
}

/** No script reads it, and no other site's form sends it. */
export async function setCookie(name: string, value: string, maxAge: number): Promise<void> {
  const jar = await cookies();
  jar.set(name, value, { httpOnly: true, sameSite: "lax", secure: isSecure(), path: "/", maxAge });
}
