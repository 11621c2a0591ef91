import { createHmac } from "node:crypto";
import type { KeyName } from "./key-files.ts";
import { KeyRefusal } from "./key-refusal.ts";
import { readKey } from "./read-key.ts";

/**
 * Tells one key from another without giving it away.
 *
 * @returns null where there is no key that can be used; none is made
 */
export function keyFingerprint(name: KeyName): string | null {
  try {
    const secret = Buffer.from(readKey(name), "hex");
    return createHmac("sha256", secret).update("guatu fingerprint").digest("hex");
  } catch (fault) {
    if (fault instanceof KeyRefusal) return null;
    throw fault;
  }
}
