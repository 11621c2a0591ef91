import "server-only";
import { readKey } from "#db/encryption/read-key.ts";

let secret: string | undefined;

/** The key that signs session cookies, read once. */
export function sessionSecret(): string {
  secret ??= readKey("session");
  return secret;
}
