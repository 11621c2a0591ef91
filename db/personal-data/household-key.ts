import { createSecretKey, hkdfSync, type KeyObject } from "node:crypto";
import { householdKeyFile } from "../data-directory.ts";
import { readOrCreateSecret } from "../read-or-create-secret.ts";

export type HouseholdKeys = { readonly cipher: KeyObject; readonly index: KeyObject };

let keys: { file: string; keys: HouseholdKeys } | undefined;

/**
 * The keys of personal data, one to encrypt and one for the blind indexes, both drawn from the
 * secret in the data folder: outside the database and its backups.
 */
export function householdKeys(): HouseholdKeys {
  const file = householdKeyFile();
  if (keys?.file !== file) {
    const secret = Buffer.from(readOrCreateSecret(file), "hex");
    keys = { file, keys: { cipher: derive(secret, "cipher"), index: derive(secret, "index") } };
  }
  return keys.keys;
}

/** As an object of its own, which a cipher takes in a third of the time of bytes. */
function derive(secret: Buffer, purpose: string): KeyObject {
  const bytes = hkdfSync("sha256", secret, "", `guatu household ${purpose}`, 32);
  return createSecretKey(Buffer.from(bytes));
}
