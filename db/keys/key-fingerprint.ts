import { createHmac } from "node:crypto";
import type { KeyName } from "./key-files.ts";
import { KeyRefusal } from "./key-refusal.ts";
import { readKey } from "./read-key.ts";

/**
 * Tells one key from another without giving it away.
 *
 * @returns null where there is no key; none is made
 * @throws KeyRefusal when what is there is no key
 */
export function keyFingerprint(name: KeyName): string | null {
  try {
    const secret = Buffer.from(readKey(name), "hex");
    return createHmac("sha256", secret).update("guatu fingerprint").digest("hex");
  } catch (fault) {
    if (fault instanceof KeyRefusal && fault.code.endsWith(".missing")) return null;
    throw fault;
  }
}
