import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { accept, type Outcome, refuse } from "#domain/outcome.ts";
import type { Db } from "../open-database.ts";
import { findSecondFactor } from "../queries/find-second-factor.ts";
import { twoFactor } from "../schema/user.ts";
import { forgiveTries } from "./spend-try.ts";
import type { Claim } from "./try-claims.ts";

/** Keeps a new secret and its codes, encrypted. They count for nothing until a first code is given. */
export function startSecondFactor(
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
