import { existsSync } from "node:fs";
import { runStep } from "../host/run-step.js";
import type { Word } from "../host/say.js";

/** Whether this is Debian and we may install on it. */
export function mayInstall(): boolean {
  return existsSync("/etc/debian_version") && process.getuid?.() === 0;
}

/** Installs packages, and nothing that is only recommended with them. One call at a time. */
export async function installFromDebian(name: Word, packages: readonly string[]): Promise<void> {
  const script = `apt-get update -qq && apt-get install -y -qq --no-install-recommends ${packages.join(" ")}`;
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await runStep({ name, command: "sh", args: ["-c", script], env });
}
