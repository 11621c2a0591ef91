import { createHmac } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { householdKeyFile, secretFile } from "../data-directory.ts";

/** The keys that open encrypted columns: those of persons' numbers, and those of second factors. */
export const keyFiles = { household: householdKeyFile, session: secretFile };
export type KeyName = keyof typeof keyFiles;

/**
 * Tells one key from another without giving it away.
 *
 * @returns null where there is no key; none is made
 */
export function keyFingerprint(name: KeyName): string | null {
  const file = keyFiles[name]();
  if (!existsSync(file)) return null;
  const secret = Buffer.from(readFileSync(file, "utf8").trim(), "hex");
  return createHmac("sha256", secret).update("guatu fingerprint").digest("hex");
}
