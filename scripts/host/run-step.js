import { spawn } from "node:child_process";
import { projectRoot } from "./project-root.js";
import { say } from "./say.js";
import { waitFor } from "./wait-for.js";

/**
 * @typedef {object} Step
 * @property {import("./say.js").Word} name what is being done
 * @property {string} command
 * @property {readonly string[]} args
 * @property {Record<string, string>} [env]
 */

const heartbeat = process.stdout.isTTY ? 1_000 : 10_000;

/**
 * Runs one long step: its name and the seconds gone by are shown while it works; what it
 * prints is shown only where it fails.
 *
 * @param {Step} step
 * @returns {Promise<number>} with which code it ended; 0 where it succeeded
 */
export async function runStep({ name, command, args, env }) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const child = spawn(command, args, {
    cwd: projectRoot,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  let output = "";
  const keep = (/** @type {Buffer} */ chunk) => {
    output += chunk;
  };
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);

  const title = say(name);
  show(`▸ ${title} …`);
  const timer = setInterval(() => show(`▸ ${title} … ${seconds()} s`), heartbeat);
  const code = await waitFor(child).finally(() => clearInterval(timer));
  if (code > 128) process.exit(code);
  finish(`${code === 0 ? "✓" : "✗"} ${title}  ${seconds()} s`);
  if (code !== 0) process.stderr.write(output.endsWith("\n") ? output : `${output}\n`);
  return code;
}

/** @param {string} line */
function show(line) {
  process.stdout.write(process.stdout.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
}

/** @param {string} line */
function finish(line) {
  process.stdout.write(process.stdout.isTTY ? `\r\u001b[K${line}\n` : `${line}\n`);
}
