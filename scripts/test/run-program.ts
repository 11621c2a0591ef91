import { spawn } from "node:child_process";
import { projectRoot } from "../host/project-root.js";
import { waitFor } from "../host/wait-for.js";

/** Runs a program of the project with its output shown, and answers its exit code. */
export function runProgram(script: string, args: string[], env: Record<string, string> = {}) {
  return waitFor(
    spawn(process.execPath, [script, ...args], {
      cwd: projectRoot,
      stdio: "inherit",
      env: { ...process.env, ...env },
    }),
  );
}
