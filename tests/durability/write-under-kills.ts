import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { mulberry32 } from "#domain/core/random.ts";
import { type RunningServer, startServer } from "#scripts/server/start-server.ts";
import { ReportWriter } from "./report-writer.ts";

type Plan = {
  /** How many acknowledged writes, and in how many kills. */
  readonly writes: number;
  readonly kills: number;
  readonly seed: number;
  /** What all of its reports begin with. */
  readonly run: string;
};

export type Survivor = {
  /** The last one started; it runs. */
  readonly server: RunningServer;
  readonly writers: readonly ReportWriter[];
};

/** Who reports on what in the demo office. */
export const posts = [
  { username: "owner2", slug: "lantian-jiayuan-3" },
  { username: "owner3", slug: "nanchenwuzhai-2" },
  { username: "owner1", slug: "liuchang-qianjie" },
  { username: "owner4", slug: "huizhong-xicheng-2" },
] as const;

/** A kill comes up to this long after as many writes as are its turn. */
const jitterMs = 60;

/**
 * Owners report over HTTP, each on a project of their own and all at once, while the server is
 * killed (SIGKILL) at moments nobody chose and started again.
 *
 * @param running a server on the data folder; it does not outlive the call
 * @param through where the owners send what they write, unless to the server itself
 */
export async function writeUnderKills(
  running: RunningServer,
  { dataDirectory, plan, through }: { dataDirectory: string; plan: Plan; through?: string },
): Promise<Survivor> {
  const writers = await openWriters(through ?? running.url, {
    dataDirectory,
    run: plan.run,
    count: 4,
  });
  const written = () => acknowledgedBy(writers).length;
  const killing = killInTurn(running, { dataDirectory, plan, written });
  const writing = writers.map(async (writer) => {
    while (written() < plan.writes) await writer.write();
  });
  const [server] = await Promise.all([killing, ...writing]);
  return { server, writers };
}

/** What people were told is saved. */
export function acknowledgedBy(writers: readonly ReportWriter[]): string[] {
  return writers.flatMap(({ acknowledged }) => acknowledged);
}

/** Writers signed in, as many as are asked for: signing in is throttled. */
export function openWriters(
  url: string,
  { dataDirectory, run, count }: { dataDirectory: string; run: string; count: 1 | 4 },
): Promise<ReportWriter[]> {
  const file = join(dataDirectory, "demo-accounts.json");
  const accounts = JSON.parse(readFileSync(file, "utf8")) as {
    username: string;
    password: string;
  }[];
  return Promise.all(
    posts.slice(0, count).map(({ username, slug }) => {
      const account = accounts.find((known) => known.username === username);
      if (!account) throw new Error(`no account ${username}`);
      return ReportWriter.open(url, { account, slug, run });
    }),
  );
}

async function killInTurn(
  first: RunningServer,
  { dataDirectory, plan, written }: { dataDirectory: string; plan: Plan; written: () => number },
): Promise<RunningServer> {
  const random = mulberry32(plan.seed);
  const port = Number(new URL(first.url).port);
  let server = first;
  for (let kill = 1; kill <= plan.kills; kill += 1) {
    const turn = (plan.writes * kill) / (plan.kills + 1);
    while (written() < turn) await delay(1);
    await delay(random() * jitterMs);
    process.kill(server.process, "SIGKILL");
    await server.exited;
    server = await startServer({ port, dataDirectory, output: "ignore", pages: ["/healthz"] });
  }
  return server;
}
