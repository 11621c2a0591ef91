import { and, eq, ne } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { user } from "#db/schema/user.ts";

export type LedgerStaff = {
  id: string;
  name: string;
  role: "owner" | "leader" | "clerk" | "admin";
};

/** Who may call on a household or look after one: all of the staff whose account is in use. */
export function listLedgerStaff(db: Reader): LedgerStaff[] {
  return selectStaff(db).where(isLedgerStaff()).orderBy(user.role, user.username).all();
}

/** One of them; an account that is disabled, an administrator's and an invented one are none. */
export function findLedgerStaff(db: Reader, id: string): LedgerStaff | undefined {
  return selectStaff(db)
    .where(and(eq(user.id, id), isLedgerStaff()))
    .get();
}

function selectStaff(db: Reader) {
  return db.select({ id: user.id, name: user.name, role: user.role }).from(user);
}

/** An administrator has nothing to do with households. */
function isLedgerStaff() {
  return and(ne(user.role, "admin"), eq(user.banned, false));
}
