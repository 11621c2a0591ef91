import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { recordAuditEvent } from "#db/audit/record-audit-event.ts";
import { findBusinessDate } from "#db/find-business-date.ts";
import { checkTexts } from "#db/free-text/check-texts.ts";
import type { Db } from "#db/open-database.ts";
import { setting } from "#db/schema/setting.ts";
import { setUpInput } from "#domain/account/account-input.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { freeTexts } from "#domain/free-text/free-texts.ts";
import type { TextRefusal } from "#domain/free-text/text-decision.ts";
import { isSetUpToken } from "./create-set-up-token.ts";
import { insertUser } from "./insert-user.ts";

export type SetUp = {
  token: string;
  username: string;
  name: string;
  passwordHash: string;
  at: number;
};

/** Makes the first administrator, once, for whoever holds the token printed at the first start. */
export function completeSetUp(
  db: Db,
  setUp: SetUp,
): Outcome<{ userId: string }, "setUp.linkUsed" | TextRefusal> {
  return db.transaction(
    (tx) => {
      if (!isSetUpToken(tx, setUp.token)) return refuse("setUp.linkUsed");
      const checked = checkTexts(tx, freeTexts(setUpInput, setUp));
      if (!checked.ok) return checked;
      const userId = randomUUID();
      const { username, name, passwordHash, at } = setUp;
      insertUser(tx, { id: userId, username, name, role: "admin", passwordHash, at });
      tx.delete(setting).where(eq(setting.key, "setUpTokenHash")).run();
      recordAuditEvent(tx, {
        actor: { userId, name, role: "admin" },
        event: "user.created",
        subject: { type: "user", id: userId },
        detail: { username, role: "admin", bySetUpLink: true },
        at,
        businessOn: findBusinessDate(tx, at),
      });
      return accept({ userId });
    },
    { behavior: "immediate" },
  );
}
