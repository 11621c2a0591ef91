import { join } from "node:path";
import { isInstalled } from "#scripts/host/ensure-installed.js";
import { projectRoot } from "#scripts/host/project-root.js";
import { Refusal } from "#scripts/host/refusal.js";
import { runStep } from "#scripts/host/run-step.js";

/** A package of its own, since nothing but this comparison needs what it installs. */
export const pages = join(projectRoot, "tests/bench/timeline/pages");

/**
 * Installs the libraries the timeline is measured beside, unless they are there.
 *
 * @throws Refusal
 */
export async function ensureLibraries(): Promise<void> {
  if (isInstalled(pages)) return;
  const args = ["ci", "--prefix", pages, "--no-audit", "--no-fund", "--loglevel=warn"];
  const code = await runStep({ name: "stepLibraries", command: "npm", args });
  if (code !== 0) throw new Refusal("installFailed");
}
