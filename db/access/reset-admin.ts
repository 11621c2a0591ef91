import { eq } from "drizzle-orm";
import { recordAuditEvent, systemActor } from "#db/audit/record-audit-event.ts";
import { findBusinessDate } from "#db/find-business-date.ts";
import type { Db, Transaction } from "#db/open-database.ts";
import { twoFactor, user } from "#db/schema/user.ts";
import { forgiveTries } from "#db/sign-in/spend-try.ts";
import { accountClaims } from "#db/sign-in/try-claims.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { countEnabledAdmins } from "./count-enabled-admins.ts";
import { endSessions } from "./end-sessions.ts";
import { findAccount } from "./find-account.ts";
import { updateAccount } from "./update-account.ts";
import { writePassword } from "./write-password.ts";

export type AdminReset = {
  readonly username: string;
  /** administrators who can sign in now, this one among them */
  readonly admins: number;
};
/** `adminResetWhich` names those there are. */
export type AdminResetRefusal = "adminResetNone" | "adminResetWhich" | "adminResetUnknown";

type Reset = {
  /** needed only where there are several */
  readonly username?: string | undefined;
  readonly passwordHash: string;
  readonly at: number;
};

/**
 * Lets an administrator in again who has lost password, phone and codes, when nobody else can: a new
 * password, no second factor, enabled. For whoever stands at the machine, who could do more than
 * this; it stands in the trail as done there.
 */
export function resetAdmin(db: Db, reset: Reset): Outcome<AdminReset, AdminResetRefusal> {
  return db.transaction((tx) => resetOne(tx, reset), { behavior: "immediate" });
}

function resetOne(
  tx: Transaction,
  { username, passwordHash, at }: Reset,
): Outcome<AdminReset, AdminResetRefusal> {
  const admins = tx
    .select({ id: user.id, username: user.username })
    .from(user)
    .where(eq(user.role, "admin"))
    .all();
  if (admins.length === 0) return refuse("adminResetNone");
  const found = username ? admins.find((admin) => admin.username === username) : admins[0];
  const names = admins.map((admin) => admin.username).join(", ");
  if (!found) return refuse("adminResetUnknown", { params: { username: username ?? "", names } });
  if (!username && admins.length > 1) return refuse("adminResetWhich", { params: { names } });
  const account = findAccount(tx, found.id);
  if (!account) throw new Error(`user ${found.id} is not there`);
  const { id, name } = account;
  updateAccount(tx, account, { banned: false, twoFactorEnabled: false, at });
  writePassword(tx, id, { passwordHash, at });
  tx.delete(twoFactor).where(eq(twoFactor.userId, id)).run();
  forgiveTries(tx, accountClaims(id));
  const sessionsEnded = endSessions(tx, id);
  recordAuditEvent(tx, {
    actor: systemActor,
    event: "user.passwordReset",
    subject: { type: "user", id },
    detail: { username: account.username, name, sessionsEnded, atMachine: true },
    at,
    businessOn: findBusinessDate(tx, at),
  });
  return accept({ username: account.username, admins: countEnabledAdmins(tx) });
}
