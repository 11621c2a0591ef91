import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { checkProgramFolder } from "./check-program-folder.js";
import { projectRoot } from "./project-root.js";
import { Refusal } from "./refusal.js";
import { runStep } from "./run-step.js";

const executables = join(projectRoot, "node_modules", ".bin");

/** The Node the program runs on, whatever the host has. */
export const pinnedNode = join(executables, process.platform === "win32" ? "node.cmd" : "node");

/**
 * Runs `npm ci` unless what is installed is what the lockfile asks for.
 *
 * @param {{ forUseOnly?: boolean }} [options] `forUseOnly`: an installation without the packages of
 * development (`npm ci --omit=dev`) is enough
 * @throws {Refusal}
 */
export async function ensureInstalled({ forUseOnly = false } = {}) {
  const isEnough = isInstalled(projectRoot) || (forUseOnly && isInstalledForUse(projectRoot));
  if (isEnough && existsSync(pinnedNode)) return;
  checkProgramFolder();
  const code = await runStep({
    name: "stepInstall",
    command: "npm",
    args: ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=warn"],
    env: { PATH: pathWithout(executables) },
  });
  if (code !== 0) throw new Refusal("installFailed");
  if (!existsSync(pinnedNode)) throw new Refusal("noPinnedNode");
}

/**
 * Whether everything is installed but the packages of development, and none of those: left out, not
 * out of date.
 *
 * @param {string} root
 */
export function isInstalledForUse(root) {
  return compareInstalled(root, (entry) => !entry?.dev);
}

/**
 * Compares npm's own record of what it installed with the lockfile. npm writes that record
 * last, so an installation that was cut short has none.
 *
 * @param {string} root
 */
export function isInstalled(root) {
  return compareInstalled(root, () => true);
}

/**
 * @param {string} root
 * @param {(entry: Package | undefined) => boolean} isWanted which packages of the lockfile there must be, and no others
 */
function compareInstalled(root, isWanted) {
  const wanted = readPackages(join(root, "package-lock.json"));
  const present = readPackages(join(root, "node_modules", ".package-lock.json"));
  if (!wanted || !present) return false;
  const same = (/** @type {string} */ path) =>
    present[path]?.version === wanted[path]?.version &&
    present[path]?.integrity === wanted[path]?.integrity;
  const required = Object.keys(wanted).filter(
    (path) => path !== "" && isWanted(wanted[path]) && !isOptional(wanted[path]),
  );
  const isRight = (/** @type {string} */ path) => same(path) && isWanted(wanted[path]);
  return required.every(same) && Object.keys(present).every(isRight);
}

/**
 * @typedef {{ version?: string, integrity?: string, dev?: boolean, optional?: boolean, devOptional?: boolean }} Package
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
