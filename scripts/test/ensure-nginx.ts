import { Refusal } from "../host/refusal.js";
import { findExecutable } from "./find-executable.ts";
import { installFromDebian } from "./install-from-debian.ts";

/**
 * The path of an nginx to put in front of an office, with an openssl for its certificate. Where one
 * is missing it is installed from Debian, if this is Debian and we may.
 *
 * @throws Refusal
 */
export async function ensureNginx(): Promise<string> {
  if (!findNginx()) await installFromDebian("stepNginx", ["nginx-light", "openssl"]);
  const found = findNginx();
  if (!found) throw new Refusal("noNginx");
  return found;
}

/** Debian keeps it where only root looks. */
function findNginx(): string | undefined {
  const openssl = findExecutable({ names: ["openssl"] });
  return openssl && findExecutable({ names: ["nginx"], elsewhere: ["/usr/sbin/nginx"] });
}
