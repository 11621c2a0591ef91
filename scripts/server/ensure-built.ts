import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkProgramFolder } from "../host/check-program-folder.js";
import { isInstalled } from "../host/ensure-installed.js";
import { projectRoot } from "../host/project-root.js";
import { Refusal } from "../host/refusal.js";
import { runStep } from "../host/run-step.js";
import { hashSources } from "./hash-sources.ts";

const built = join(projectRoot, ".next");
const stamp = join(built, "guatu-sources");

/**
 * The addresses of actions are made from it, their file and their name. Made anew for each build, a
 * form drawn by the version before an update could be sent to nobody. Next hides with it what an
 * action closes over: none of ours closes over anything.
 */
const actionKey = createHash("sha256").update("the actions of guatu").digest("base64");

/**
 * Builds the program unless the last build was made from these very sources.
 *
 * @throws Refusal when the build fails, or the packages it needs were left out
 */
export async function ensureBuilt(): Promise<void> {
  const sources = hashSources(projectRoot);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === sources) return;
  if (!isInstalled(projectRoot)) throw new Refusal("build.needsPackages");
  checkProgramFolder();
  rmSync(stamp, { force: true });
  const code = await runStep({
    name: "stepBuild",
    command: process.execPath,
    args: ["node_modules/next/dist/bin/next", "build"],
    env: { NODE_ENV: "production", NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionKey },
  });
  if (code !== 0) throw new Refusal("buildFailed");
  writeFileSync(stamp, sources);
}
