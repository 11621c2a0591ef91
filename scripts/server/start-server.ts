import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";
import { dataDirectory } from "#db/data-directory.ts";
import { folderInUseCode } from "#db/office/hold-data-folder.ts";
import { projectRoot } from "../host/project-root.js";
import { Refusal } from "../host/refusal.js";
import { waitFor } from "../host/wait-for.js";

type ServerOptions = {
  port: number;
  dataDirectory?: string;
  /** Where its output goes; `inherit` shows it. */
  output?: "inherit" | "ignore" | number;
  /** Of its surroundings, what differs from those of this process. */
  env?: Readonly<Record<string, string>>;
  /** Another site than this program, by its folder. */
  site?: string;
  /** What must answer before it counts as started. */
  pages?: readonly string[];
};

export type RunningServer = {
  /** As a browser on this machine asks for it. */
  url: string;
  /** Its exit code, once it has ended. */
  exited: Promise<number>;
  /** Asks it to finish what it is answering and end. */
  stop: () => Promise<void>;
  process: number;
};

const patience = { startSeconds: 60, stopMilliseconds: 10_000, pollMilliseconds: 50 };

/**
 * Starts the built program and waits until it answers for itself. No page decides that: a server that
 * did not come up because one project cannot be shown would take all the others with it.
 *
 * @throws Refusal when it ends, stays silent or answers with an error; it is then stopped
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const child = spawnServer(options);
  const url = `http://localhost:${options.port}`;
  const exited = waitFor(child);
  const server = { url, exited, stop: () => stop(child, exited), process: child.pid ?? 0 };
  try {
    for (const page of options.pages ?? ["/healthz"])
      await waitUntilAnswered(`${url}${page}`, child);
    return server;
  } catch (fault) {
    await server.stop();
    throw fault;
  }
}

function spawnServer(options: ServerOptions) {
  const { port, dataDirectory = "", output = "inherit", site = "." } = options;
  const address = process.env.HOST ? ["-H", process.env.HOST] : [];
  const next = ["node_modules/next/dist/bin/next", "start", site, "-p", String(port), ...address];
  const preloaded = ["stop-with-parent.js", "drain-connections.js"]
    .concat(options.site ? [] : ["guard-requests.ts"])
    .flatMap((name) => ["--import", `./scripts/server/${name}`]);
  return spawn(process.execPath, [...preloaded, ...next], {
    cwd: projectRoot,
    stdio: ["ignore", output, output, "ipc"],
    env: {
      ...process.env,
      ...options.env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      DATA_DIR: dataDirectory,
    },
  });
}

async function waitUntilAnswered(url: string, child: ChildProcess): Promise<void> {
  const giveUpAt = Date.now() + patience.startSeconds * 1000;
  while (Date.now() < giveUpAt) {
    if (child.exitCode === folderInUseCode) {
      throw new Refusal("dataFolder.inUse", { folder: dataDirectory() });
    }
    if (child.exitCode !== null) throw new Refusal("serverExited", { code: child.exitCode });
    const status = await statusOf(url);
    if (status === 200) return;
    if (status !== undefined) throw new Refusal("serverUnhealthy", { url, status });
    await delay(patience.pollMilliseconds);
  }
  throw new Refusal("serverSilent", { seconds: patience.startSeconds });
}

/** Undefined while nothing listens. */
async function statusOf(url: string): Promise<number | undefined> {
  try {
    const response = await fetch(url, { headers: { connection: "close" } });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return undefined;
  }
}

async function stop(child: ChildProcess, exited: Promise<number>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), patience.stopMilliseconds);
  await exited;
  clearTimeout(timer);
}
