import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { roles } from "#domain/permission.ts";
import { flag, instant, oneOf } from "./columns.ts";

/** `timestamp_ms` because better-auth speaks in Date; everything of ours uses plain numbers. */
const date = (name: string) => integer(name, { mode: "timestamp_ms" });

/** Staff accounts. A resident is never a user. Column keys are better-auth's. */
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
    /** Last request served; a session idle for 30 minutes is over. Ours, not better-auth's. */
    lastSeenAt: instant("last_seen_at"),
  },
  (table) => [index("session_user").on(table.userId)],
);

/** better-auth's `account`: how a user proves who they are. */
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

export const verification = sqliteTable("verification", {
  id: text("id").primaryKey(),
  identifier: text("identifier").notNull(),
  value: text("value").notNull(),
  expiresAt: date("expires_at").notNull(),
  createdAt: date("created_at").notNull(),
  updatedAt: date("updated_at").notNull(),
});

export const twoFactor = sqliteTable(
  "two_factor",
  {
    id: text("id").primaryKey(),
    secret: text("secret").notNull(),
    backupCodes: text("backup_codes").notNull(),
    userId: text("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    verified: flag("verified").default(true),
    failedVerificationCount: integer("failed_verification_count").default(0),
    lockedUntil: date("locked_until"),
    /** The time step of the last code that was used: no code works twice. */
    lastStep: integer("last_step"),
  },
  (table) => [index("two_factor_user").on(table.userId)],
);

/** better-auth's throttle, one row per address and path. */
export const rateLimit = sqliteTable("rate_limit", {
  id: text("id").primaryKey(),
  key: text("key").notNull().unique(),
  count: integer("count").notNull(),
  lastRequest: integer("last_request").notNull(),
});

/** Our throttle per account name: failures since the last success, never a permanent lock. */
export const signInFailure = sqliteTable("sign_in_failure", {
  username: text("username").primaryKey(),
  failures: integer("failures").notNull(),
  lastFailedAt: instant("last_failed_at").notNull(),
});

/**
 * Tries to prove who one is, right or wrong, by what they count against: an account, a device it
 * is known from, an open session, an address. See `domain/sign-in-throttle.ts`.
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
