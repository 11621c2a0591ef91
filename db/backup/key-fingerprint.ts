import { createHmac } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";

/**
 * Tells one key from another without giving it away.
 *
 * @returns null where there is no key; none is made
 */
export function keyFingerprint(file: string): string | null {
  if (!existsSync(file)) return null;
  const secret = Buffer.from(readFileSync(file, "utf8").trim(), "hex");
  return createHmac("sha256", secret).update("guatu fingerprint").digest("hex");
}
