import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { roles } from "#domain/access/permission.ts";
import { flag, instant, oneOf } from "./columns.ts";

/** The tables of accounts were laid out by better-auth, which speaks in Date. */
const date = (name: string) => integer(name, { mode: "timestamp_ms" });

/** Staff accounts. A resident is never a user. */
export const user = sqliteTable(
  "user",
  {
    id: text("id").primaryKey(),
    name: text("name").notNull(),
    email: text("email").notNull().unique(),
    emailVerified: flag("email_verified").notNull().default(false),
    image: text("image"),
    username: text("username").notNull().unique(),
    displayUsername: text("display_username"),
    role: text("role", { enum: roles }).notNull(),
    banned: flag("banned").notNull().default(false),
    banReason: text("ban_reason"),
    banExpires: date("ban_expires"),
    twoFactorEnabled: flag("two_factor_enabled").notNull().default(false),
    synthetic: flag("synthetic").notNull().default(false),
    version: integer("version").notNull().default(1),
    createdAt: date("created_at").notNull(),
    updatedAt: date("updated_at").notNull(),
  },
  (table) => [oneOf("user_role_known", table.role, roles)],
);

export const session = sqliteTable(
  "session",
  {
    id: text("id").primaryKey(),
    /** SHA-256 of the token in the browser's cookie: a copy of the database opens nothing. */
    token: text("token").notNull().unique(),
    userId: text("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    expiresAt: date("expires_at").notNull(),
    createdAt: date("created_at").notNull(),
    updatedAt: date("updated_at").notNull(),
    ipAddress: text("ip_address"),
    userAgent: text("user_agent"),
    impersonatedBy: text("impersonated_by"),
    /** Last request served; a session idle for 30 minutes is over. */
    lastSeenAt: instant("last_seen_at"),
  },
  (table) => [index("session_user").on(table.userId)],
);

/** How a user proves who they are. */
export const credential = sqliteTable(
  "credential",
  {
    id: text("id").primaryKey(),
    accountId: text("account_id").notNull(),
    providerId: text("provider_id").notNull(),
    userId: text("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    accessToken: text("access_token"),
    refreshToken: text("refresh_token"),
    idToken: text("id_token"),
    accessTokenExpiresAt: date("access_token_expires_at"),
    refreshTokenExpiresAt: date("refresh_token_expires_at"),
    scope: text("scope"),
    password: text("password"),
    createdAt: date("created_at").notNull(),
    updatedAt: date("updated_at").notNull(),
  },
  (table) => [index("credential_user").on(table.userId)],
);

/** Who has given the right password and is now to give a code of their second factor. */
export const signInChallenge = sqliteTable(
  "sign_in_challenge",
  {
    /** SHA-256 of the token in the browser's cookie. */
    tokenHash: text("token_hash").primaryKey(),
    userId: text("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [index("sign_in_challenge_user").on(table.userId)],
);

export const twoFactor = sqliteTable(
  "two_factor",
  {
    id: text("id").primaryKey(),
    /** Encrypted with the session key, like the codes put away for when the telephone is lost. */
    secret: text("secret").notNull(),
    backupCodes: text("backup_codes").notNull(),
    userId: text("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    /** From the first code on; until then it counts for nothing. */
    verified: flag("verified").default(true),
    /** The time step of the last code that was used: no code works twice. */
    lastStep: integer("last_step"),
  },
  (table) => [index("two_factor_user").on(table.userId)],
);

/**
 * Tries to prove who one is, right or wrong, by what they count against: an account, a device it
 * is known from, an open session, an address. See `domain/account/sign-in-throttle.ts`.
 */
export const signInTry = sqliteTable(
  "sign_in_try",
  {
    key: text("key").primaryKey(),
    /** A name nobody has, an address: strangers can invent any number of them. */
    isInvented: flag("is_invented").notNull(),
    forgottenAt: instant("forgotten_at").notNull(),
    waitsUntil: instant("waits_until").notNull(),
  },
  (table) => [index("sign_in_try_forgotten").on(table.isInvented, table.forgottenAt)],
);
