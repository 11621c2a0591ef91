import { Refusal } from "./refusal.js";

const oldestNode = 20;

/**
 * Whether this machine can run the program at all.
 *
 * @throws {Refusal}
 */
export function checkHost(version = process.versions.node) {
  if (Number.parseInt(version, 10) < oldestNode) throw new Refusal("oldNode", { found: version });
}
