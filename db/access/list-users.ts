import { and, asc, count, eq, or, type SQL, sql } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { user } from "#db/schema/user.ts";
import type { Role } from "#domain/access/permission.ts";
import { type AskedPage, type ListPage, locatePage } from "#domain/core/page-of.ts";

export type UserRow = ReturnType<typeof listUsers>[number];

/** What a list of accounts is narrowed to. */
export type UserTerms = {
  /** looked for in both names, whatever its case */
  readonly q?: string | undefined;
  readonly role?: Role | undefined;
  readonly state?: "enabled" | "disabled" | undefined;
};

/** Every account, by role and then by name to sign in with; never anything of its credentials. */
export function listUsers(db: Reader) {
  return selectUsers(db).all().map(toRow);
}

/** A page of the accounts of a filter, in the same order; one behind the last is the last. */
export function findUserPage(db: Reader, terms: UserTerms & AskedPage): ListPage<UserRow> {
  const where = matching(terms);
  const found = db.select({ users: count() }).from(user).where(where).get();
  const { offset, ...place } = locatePage(found?.users ?? 0, terms);
  const rows = selectUsers(db).where(where).limit(place.size).offset(offset).all();
  return { rows: rows.map(toRow), ...place };
}

/** One account, or none. */
export function findUser(db: Reader, id: string): UserRow | undefined {
  const row = selectUsers(db).where(eq(user.id, id)).get();
  return row && toRow(row);
}

function selectUsers(db: Reader) {
  return db
    .select({
      id: user.id,
      username: user.username,
      name: user.name,
      role: user.role,
      banned: user.banned,
      synthetic: user.synthetic,
      hasSecondFactor: user.twoFactorEnabled,
      version: user.version,
      createdAt: user.createdAt,
    })
    .from(user)
    .orderBy(asc(user.role), asc(user.username))
    .$dynamic();
}

function toRow<R extends { banned: boolean; createdAt: Date }>({ banned, createdAt, ...row }: R) {
  return { ...row, isDisabled: banned, createdAt: createdAt.getTime() };
}

function matching({ q, role, state }: UserTerms): SQL | undefined {
  const text = q?.normalize("NFKC").toLowerCase();
  const isIn = (column: typeof user.name | typeof user.username) =>
    sql`instr(as_lower_case(${column}), ${text}) > 0`;
  return and(
    role ? eq(user.role, role) : undefined,
    state ? eq(user.banned, state === "disabled") : undefined,
    text ? or(isIn(user.name), isIn(user.username)) : undefined,
  );
}
