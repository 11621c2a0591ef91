import { createSecretKey, hkdfSync, type KeyObject } from "node:crypto";
import { keyFiles } from "./key-files.ts";
import { readKey } from "./read-key.ts";

export type HouseholdKeys = { readonly cipher: KeyObject; readonly index: KeyObject };

let keys: { file: string; keys: HouseholdKeys } | undefined;

/**
 * The keys of personal data, one to encrypt and one for the blind indexes, both drawn from the
 * secret in the data folder: outside the database and its backups. Read once.
 *
 * @throws KeyRefusal when there is no such secret, or it is none
 */
export function householdKeys(): HouseholdKeys {
  const file = keyFiles.household();
  if (keys?.file !== file) keys = { file, keys: readHouseholdKeys() };
  return keys.keys;
}

/** The keys of personal data by what the file holds now. */
export function readHouseholdKeys(): HouseholdKeys {
  const secret = Buffer.from(readKey("household"), "hex");
  return { cipher: derive(secret, "cipher"), index: derive(secret, "index") };
}

/** As an object of its own, which a cipher takes in a third of the time of bytes. */
function derive(secret: Buffer, purpose: string): KeyObject {
  const bytes = hkdfSync("sha256", secret, "", `guatu household ${purpose}`, 32);
  return createSecretKey(Buffer.from(bytes));
}
