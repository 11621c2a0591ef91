import { createHash } from "node:crypto";

/**
 * SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits.
 *
 * @example
 * sha256("abc").slice(0, 8) //=> "ba7816bf"
 */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
