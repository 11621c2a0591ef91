import { randomUUID } from "node:crypto";
import type { Transaction } from "#db/open-database.ts";
import { credential, user } from "#db/schema/user.ts";
import type { Role } from "#domain/access/permission.ts";

export type NewUser = {
  id: string;
  username: string;
  name: string;
  role: Role;
  passwordHash: string;
  synthetic?: boolean;
  at: number;
};

/**
 * Writes an account and its password hash, in the shape better-auth reads. It insists on an
 * e-mail address, so each account gets one that can never receive mail.
 */
export function insertUser(tx: Transaction, added: NewUser): void {
  const { id, username, name, role, passwordHash, synthetic = false } = added;
  const at = new Date(added.at);
  const email = `${id}@guatu.invalid`;
  const times = { createdAt: at, updatedAt: at };
  tx.insert(user)
    .values({ id, username, displayUsername: username, name, email, role, synthetic, ...times })
    .run();
  tx.insert(credential)
    .values({
      id: randomUUID(),
      accountId: id,
      providerId: "credential",
      userId: id,
      password: passwordHash,
      ...times,
    })
    .run();
}
