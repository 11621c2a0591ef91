import { execFile } from "node:child_process";
import type { StartState } from "./start-states.ts";

export type StartTry = { readonly code: number; readonly said: string };

/**
 * Prepares a data folder as `npm start` does, in a process of its own.
 *
 * @param room its files may grow to so many bytes
 */
export function tryStart(
  dataDirectory: string,
  { room, env = {} }: Pick<StartState, "room" | "env"> = {},
): Promise<StartTry> {
  const node = [process.execPath, "tests/start/prepare-step.ts"];
  const [command = "", ...args] =
    room === undefined ? node : ["prlimit", `--fsize=${room}:`, ...node];
  return new Promise((done) => {
    const given = { ...process.env, DEMO: "0", ...env, DATA_DIR: dataDirectory };
    execFile(command, args, { env: given }, (fault, _stdout, said) => {
      const code = fault === null ? 0 : Number(fault.code ?? 1);
      done({ code, said });
    });
  });
}
