import { randomUUID } from "node:crypto";
import { basename, join } from "node:path";
import { randomPassword } from "#db/access/random-password.ts";
import { databaseFile } from "#db/data-directory.ts";
import { type Db, openDatabase } from "#db/open-database.ts";
import { type Role, roles } from "#domain/access/permission.ts";
import { say } from "#scripts/host/say.js";
import { findFreePort } from "#scripts/server/find-free-port.ts";
import { textTable } from "#scripts/server/text-table.ts";
import { warmUp } from "#scripts/server/warm-up.ts";
import { withTemporaryOffice } from "#scripts/server/with-temporary-office.ts";
import { bigLedger } from "../ledger/big-ledger.ts";
import { askers, fillBigOffice, type OfficeSize } from "./big-office.ts";
import { changingRequests } from "./changing-requests.ts";
import { firstRequests } from "./first-requests.ts";
import { FormSweep } from "./form-sweep.ts";
import { heavyRequests } from "./heavy-requests.ts";
import { pageAddresses } from "./page-addresses.ts";
import { type Probed, ProbedBrowser } from "./probed-browser.ts";
import { requireAllSent } from "./sent-actions.ts";

export type BlocksWanted = OfficeSize & {
  /** how often each page is asked for; the least of its longest blocks counts */
  readonly rounds: number;
  /** only the addresses that have this in them, and the forms of a part that has it in its name */
  readonly only: string;
  readonly fill?: typeof fillBigOffice;
};

/** The longest that anything an authorised person asks for may keep the others waiting. */
const mostMs = 100;

/**
 * How long each request of somebody who may ask it keeps everybody else waiting: every page as every
 * role, the heavy forms, and a form of every action, in the largest office that is promised. Before
 * each page somebody else has changed a project and a household, so that nothing of it is known yet.
 * Pages are asked for several times and the least counts, since others use the machine; a form can
 * be sent once.
 */
export async function benchBlocks(wanted: BlocksWanted): Promise<void> {
  const { projects, households, fill = fillBigOffice } = wanted;
  const password = randomPassword();
  const probePort = await findFreePort();
  process.env.BLOCK_PROBE_PORT = String(probePort);
  process.env.NODE_OPTIONS = "--import ./tests/bench/blocks/block-probe.ts";
  console.log(`\n${say("benchBlocksLoading", { projects, households })}`);
  await withTemporaryOffice(
    async ({ url, dataDirectory }) => {
      // As `npm start` does before it says that the server is there.
      await warmUp(url);
      const db = openDatabase(join(dataDirectory, basename(databaseFile())));
      try {
        const browsers = await signInAll({ url, probePort, password });
        await measure(browsers, { db, wanted, password });
      } finally {
        db.$client.close();
      }
    },
    { fill: (folder) => fill(folder, { projects, households, password }) },
  );
}

type Browsers = Readonly<Record<Role, ProbedBrowser>>;

async function signInAll(of: {
  url: string;
  probePort: number;
  password: string;
}): Promise<Browsers> {
  const signedIn: [Role, ProbedBrowser][] = [];
  for (const role of roles) {
    const browser = new ProbedBrowser(of.url, of.probePort);
    await browser.signIn({ username: askers[role], password: of.password });
    signedIn.push([role, browser]);
  }
  return Object.fromEntries(signedIn) as Browsers;
}

type Row = { readonly name: string; readonly probed: Probed };

async function measure(
  browsers: Browsers,
  { db, wanted, password }: { db: Db; wanted: BlocksWanted; password: string },
) {
  const rows: Row[] = [];
  const note = (row: Row) => {
    rows.push(row);
    console.log(lineOf(row).join("  "));
  };
  const owned = db.$client
    .prepare<[], { id: string }>(
      "select project_id as id from assignment where user_id = 'owner2' and to_on is null limit 1",
    )
    .get();
  const buildings = db.$client
    .prepare<[string], { id: string }>(
      "select id from building where project_id = ? order by position",
    )
    .all(bigLedger.projectId);
  const of = { password, owned: owned?.id ?? "", buildings: buildings.map(({ id }) => id) };
  const askAll = async (parts: ReturnType<typeof heavyRequests>) => {
    for (const [part, requests] of Object.entries(parts)) {
      if (!part.includes(wanted.only)) continue;
      for await (const { name, ask } of requests()) note({ name, probed: await ask() });
    }
  };
  await askAll({ first: () => firstRequests(browsers) });
  await askAll(heavyRequests(browsers, of));
  const sweep = new FormSweep();
  for (const address of pageAddresses(db).filter((each) => each.includes(wanted.only))) {
    for (const role of roles) {
      const probed = await least(wanted.rounds, () => {
        changeSomething(db);
        return browsers[role].probe(() => browsers[role].ask(address));
      });
      if (probed.status !== 307) note({ name: `${role} ${address}`, probed });
      sweep.look({ role, address, page: probed.page });
    }
  }
  await askAll(changingRequests(browsers, of));
  await askAll({ forms: () => sweep.requests(browsers, ProbedBrowser.sent) });
  show(rows);
  requireNoFault(rows);
  if (wanted.only === "") requireAllSent(ProbedBrowser.sent);
}

/** @throws Error which requests failed: what took no time then says nothing */
function requireNoFault(rows: readonly Row[]): void {
  const failed = rows.filter(({ probed }) => probed.status >= 500).map(({ name }) => name);
  if (failed.length > 0) throw new Error(`answered with a fault: ${failed.join("; ")}`);
}

async function least(rounds: number, ask: () => Promise<Probed>): Promise<Probed> {
  let best = await ask();
  for (let round = 1; round < rounds; round++) {
    const next = await ask();
    const [wall, busy] = [Math.min(best.wall, next.wall), Math.min(best.busy, next.busy)];
    best = { ...next, wall, busy };
  }
  return best;
}

let changes = 0;

/** A report of one project, and a household of the ledger, as another process would write them. */
function changeSomething(db: Db): void {
  changes += 1;
  const report = `insert into progress_report (id, project_id, reporter_id, percent, as_of_on,
    reported_on, reported_at, done, next_step, synthetic)
    values (?, ?, 'owner1', 50, '2015-12-30', '2015-12-30', ?, '示例', '示例', 1)`;
  db.$client
    .prepare(report)
    .run(randomUUID(), `big-${1 + (changes % 40)}`, Date.UTC(2015, 11, 30) + changes);
  const household = "update household set persons = 1 + persons % 6 where rowid = ?";
  db.$client.prepare(household).run(1 + (changes % 1000));
}

function lineOf({ name, probed }: Row): string[] {
  const { status, bytes, took, wall, busy } = probed;
  const figures = [took, wall, busy].map((ms) => `${ms.toFixed(0)} ms`);
  const isMet = Math.min(wall, busy) <= mostMs;
  return [
    name,
    String(status),
    `${(bytes / 1000).toFixed(0)} kB`,
    ...figures,
    isMet ? "" : `> ${mostMs} ms`,
  ];
}

function show(rows: readonly Row[]): void {
  const heads = [
    "benchRequest",
    "benchStatus",
    "benchBytes",
    "benchTook",
    "benchBlockWall",
    "benchBlockBusy",
  ] as const;
  const sorted = rows.toSorted((a, b) => b.probed.busy - a.probed.busy);
  console.log(`\n${say("benchBlocks", { count: rows.length })}`);
  console.log(textTable([[...heads.map((word) => say(word)), ""], ...sorted.map(lineOf)]));
  const above = rows.filter(({ probed }) => Math.min(probed.wall, probed.busy) > mostMs).length;
  console.log(`  ${say("benchBlocksAbove", { above, most: mostMs })}`);
}
