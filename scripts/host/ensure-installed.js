import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { projectRoot } from "./project-root.js";
import { Refusal } from "./refusal.js";
import { runStep } from "./run-step.js";

const executables = join(projectRoot, "node_modules", ".bin");

/** The Node the program runs on, whatever the host has. */
export const pinnedNode = join(executables, process.platform === "win32" ? "node.cmd" : "node");

/**
 * Runs `npm ci` unless what is installed is what the lockfile asks for.
 *
 * @throws {Refusal}
 */
export async function ensureInstalled() {
  if (isInstalled(projectRoot) && existsSync(pinnedNode)) return;
  const installed = await runStep({
    name: "stepInstall",
    command: "npm",
    args: ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=warn"],
    env: { PATH: pathWithout(executables) },
  });
  if (!installed) throw new Refusal("installFailed");
  if (!existsSync(pinnedNode)) throw new Refusal("noPinnedNode");
}

/**
 * Compares npm's own record of what it installed with the lockfile. npm writes that record
 * last, so an installation that was cut short has none.
 *
 * @param {string} root
 */
export function isInstalled(root) {
  const wanted = readPackages(join(root, "package-lock.json"));
  const present = readPackages(join(root, "node_modules", ".package-lock.json"));
  if (!wanted || !present) return false;
  const same = (/** @type {string} */ path) =>
    present[path]?.version === wanted[path]?.version &&
    present[path]?.integrity === wanted[path]?.integrity;
  const required = Object.keys(wanted).filter((path) => path !== "" && !isOptional(wanted[path]));
  return required.every(same) && Object.keys(present).every(same);
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} Package
 * @param {string} file
 * @returns {Record<string, Package> | undefined}
 */
function readPackages(file) {
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, "utf8")).packages;
}

/** Parts for other platforms are listed in the lockfile but not installed here. */
const isOptional = (/** @type {Package | undefined} */ entry) =>
  Boolean(entry?.optional || entry?.devOptional);

/** The search path without a folder: npm must not run on the Node it is about to replace. */
const pathWithout = (/** @type {string} */ folder) =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .filter((entry) => entry !== folder)
    .join(delimiter);
