import { type ChildProcess, type ForkOptions, fork } from "node:child_process";
import { join } from "node:path";

/**
 * Starts a program of ours in a process of its own. It runs from its source, which the bundler of
 * the pages must leave alone, and from the root, where `next start` and every script is started. It
 * counts in UTC, knows none of our settings but those it is given, and says nothing but by messages
 * unless `stdio` lets it.
 *
 * @param program its path from the root
 */
export function forkProgram(
  program: string,
  { env, ...options }: Omit<ForkOptions, "env"> & { readonly env?: Record<string, string> },
): ChildProcess {
  const file = join(/* turbopackIgnore: true */ process.cwd(), program);
  return fork(/* turbopackIgnore: true */ file, {
    execArgv: [],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    ...options,
    env: { NODE_ENV: "production", TZ: "UTC", ...env },
  });
}
