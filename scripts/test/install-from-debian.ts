import { existsSync } from "node:fs";
import { Refusal } from "../host/refusal.js";
import { runStep } from "../host/run-step.js";
import { say, type Word } from "../host/say.js";

/**
 * Installs packages where this is Debian and we may, and nothing that is only recommended with
 * them. It says so before it does. One call at a time.
 *
 * @throws Refusal naming what is missing, where `GUATU_NO_INSTALL=1` asks for that instead
 */
export async function installFromDebian(name: Word, packages: readonly string[]): Promise<void> {
  const names = packages.join(" ");
  if (process.env.GUATU_NO_INSTALL === "1") throw new Refusal("packagesMissing", { names });
  if (!mayInstall()) return;
  console.log(say("packagesInstalled", { names }));
  const script = `apt-get update -qq && apt-get install -y -qq --no-install-recommends ${names}`;
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await runStep({ name, command: "sh", args: ["-c", script], env });
}

function mayInstall(): boolean {
  return existsSync("/etc/debian_version") && process.getuid?.() === 0;
}
