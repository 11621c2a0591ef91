import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { symmetricEncrypt } from "better-auth/crypto";
import { openDatabase } from "#db/open-database.ts";
import { twoFactor, user } from "#db/schema/user.ts";

/** The keys of every office of the tests. */
const key = "ab".repeat(32);

/**
 * An office in a folder: a database, both keys, and something that each of them has encrypted.
 *
 * @param makeImage the database, made once the keys are there
 */
export async function fillOfficeFolder(folder: string, makeImage: () => Buffer): Promise<void> {
  const options = { mode: 0o600 };
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const name of ["household.key", "secret.key"])
    writeFileSync(join(folder, name), key, options);
  const file = join(folder, "guatu.sqlite");
  writeFileSync(file, makeImage(), options);
  const secret = await symmetricEncrypt({ key, data: "JBSWY3DPEHPK3PXP" });
  const db = openDatabase(file);
  const userId = db.select({ id: user.id }).from(user).get()?.id ?? "";
  db.insert(twoFactor).values({ id: "factor", secret, backupCodes: "", userId }).run();
  db.$client.close();
}
