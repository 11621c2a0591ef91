import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Db } from "#db/open-database.ts";
import { twoFactor } from "#db/schema/user.ts";
import { forgiveTries } from "#db/sign-in/spend-try.ts";
import type { Claim } from "#db/sign-in/try-claims.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { findSecondFactor } from "./find-second-factor.ts";

/** Keeps a new secret and its codes, encrypted. They count for nothing until a first code is given. */
export function storeSecondFactor(
  db: Db,
  started: { userId: string; secret: string; backupCodes: string; tried: readonly Claim[] },
): Outcome<object, "secondFactor.alreadyOn"> {
  const { userId, secret, backupCodes, tried } = started;
  return db.transaction(
    (tx) => {
      forgiveTries(tx, tried);
      if (findSecondFactor(tx, userId) === "on") return refuse("secondFactor.alreadyOn");
      tx.delete(twoFactor).where(eq(twoFactor.userId, userId)).run();
      tx.insert(twoFactor)
        .values({ id: randomUUID(), userId, secret, backupCodes, verified: false })
        .run();
      return accept({});
    },
    { behavior: "immediate" },
  );
}
