import "server-only";
import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { twoFactor, username } from "better-auth/plugins";
import {
  credential,
  rateLimit,
  session,
  twoFactor as twoFactorTable,
  user,
  verification,
} from "#db/schema/user.ts";
import { isUsername } from "#domain/account-input.ts";
import { database } from "./database.ts";
import { sessionSecret } from "./secret.ts";

/** A session ends eight hours after sign-in, whatever its owner does. */
export const sessionLifetimeSeconds = 8 * 60 * 60;

function createAuth() {
  return betterAuth({
    secret: sessionSecret(),
    baseURL: internalOrigin,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: drizzleAdapter(database(), {
      provider: "sqlite",
      transaction: false,
      schema: {
        ...{ user, session, account: credential, verification, rateLimit },
        twoFactor: twoFactorTable,
      },
    }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12 },
    // Ours, written by our own commands only; better-auth checks that it knows every column.
    user: { additionalFields: { role: { type: "string", required: true, input: false } } },
    session: { expiresIn: sessionLifetimeSeconds, disableSessionRefresh: true },
    rateLimit: {
      enabled: true,
      storage: "database",
      customRules: {
        "/sign-in/username": { window: 60, max: 20 },
        "/two-factor/*": { window: 60, max: 20 },
      },
    },
    advanced: {
      cookiePrefix: "guatu",
      useSecureCookies: process.env.PUBLIC_ORIGIN?.startsWith("https:") ?? false,
      ipAddress: { ipAddressHeaders: ["x-guatu-address"] },
    },
    plugins: [
      username({ usernameValidator: isUsername, minUsernameLength: 2 }),
      twoFactor({ issuer: "Guatu" }),
    ],
  });
}

/** better-auth is never reached over HTTP: it is called with requests made here. */
export const internalOrigin = "http://guatu.invalid";

let instance: ReturnType<typeof createAuth> | undefined;

/** Sign-in and sessions. Opened on first use, like the database. */
export function auth(): ReturnType<typeof createAuth> {
  instance ??= createAuth();
  return instance;
}
