import "server-only";
import { secretFile } from "#db/data-directory.ts";
import { readOrCreateSecret } from "#db/read-or-create-secret.ts";

let secret: string | undefined;

/** The key that signs session cookies, read once. */
export function sessionSecret(): string {
  secret ??= readOrCreateSecret(secretFile());
  return secret;
}
