import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterEach, expect, test, vi } from "vitest";
import { recordMilestoneEvent } from "#db/milestone/record-milestone-event.ts";
import { openDatabase } from "#db/open-database.ts";
import { cachedProjectFacts } from "#db/portfolio/cached-project-facts.ts";
import { listProjectFacts } from "#db/portfolio/list-project-facts.ts";
import { project } from "#db/schema/project.ts";
import { setting } from "#db/schema/setting.ts";
import { user } from "#db/schema/user.ts";
import { openDemoDatabase } from "../open-demo-database.ts";
import { at } from "../open-test-office.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test("the facts are those of the database, and the same object until something changes", async () => {
  const db = openDemoDatabase();
  const facts = await cachedProjectFacts(db);
  expect(facts).toEqual(listProjectFacts(db));
  expect(await cachedProjectFacts(db)).toBe(facts);
});

test("what a command has changed is seen at once", async () => {
  const db = openDemoDatabase();
  const slug = "lantian-jiayuan-3";
  const find = async () => (await cachedProjectFacts(db)).find((known) => known.slug === slug);
  const before = await find();
  const assignment = before?.assignments.find(({ role }) => role === "owner");
  const milestone = before?.milestones.find(({ id }) => id.endsWith("leasing"));
  const outcome = recordMilestoneEvent(
    db,
    {
      actor: { userId: assignment?.userId ?? "", name: "示例责任人", role: "owner" },
      at,
    },
    {
      requestKey: randomUUID(),
      milestoneId: milestone?.id ?? "",
      version: milestone?.version ?? 0,
      kind: "progressed",
      on: "2015-04-14",
      percent: 44,
      evidence: null,
    },
  );
  expect(outcome.ok).toBe(true);
  const events = (await find())?.milestones.find(({ id }) => id === milestone?.id)?.events ?? [];
  expect(events.at(-1)?.percent).toBe(44);
});

test("what another connection has committed is seen at once, though no event tells of it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "guatu-kept-"));
  folders.push(folder);
  const [here, there] = [openDatabase(join(folder, "a")), openDatabase(join(folder, "a"))];
  expect(await cachedProjectFacts(here)).toEqual([]);
  const source = openDemoDatabase();
  source.$client.exec(`attach '${join(folder, "a")}' as other`);
  source.$client.exec("insert into other.area select * from area");
  source.$client.exec("insert into other.project select * from project");
  source.$client.exec("detach other");
  expect(await cachedProjectFacts(here)).toHaveLength(8);
  there.update(project).set({ nameZh: "改了名" }).run();
  expect((await cachedProjectFacts(here))[0]?.name.zh).toBe("改了名");
  for (const db of [here, there, source]) db.$client.close();
});

test("nothing is kept of a transaction that is still open", async () => {
  const db = openDemoDatabase();
  const asked = db.transaction((tx) => {
    tx.insert(setting).values({ key: "x", value: "1" }).run();
    // Within an array, since a transaction must not give a promise.
    return [cachedProjectFacts(db).catch(String)];
  });
  expect(await asked[0]).toContain("open transaction");
});

test("only the project that changed is read anew, and a name that all show is read with all", async () => {
  const db = openDemoDatabase();
  const before = await cachedProjectFacts(db);
  const changed = before[2]?.id ?? "";
  db.update(project).set({ nameZh: "改了名" }).where(eq(project.id, changed)).run();
  const after = await cachedProjectFacts(db);
  expect(after.map((facts, index) => facts === before[index])).toEqual(
    before.map(({ id }) => id !== changed),
  );
  db.update(user).set({ name: "换了人" }).run();
  const renamed = await cachedProjectFacts(db);
  expect(renamed.some((facts, index) => facts === after[index])).toBe(false);
  expect(renamed).toEqual(listProjectFacts(db));
});

test("what changes while it reads is there when it answers", async () => {
  const db = openDemoDatabase();
  const asked = cachedProjectFacts(db);
  db.update(project).set({ nameZh: "改了名" }).run();
  expect((await asked).every(({ name }) => name.zh === "改了名")).toBe(true);
});

test("a change that is forgotten by the log is read all the same", async () => {
  const db = openDemoDatabase();
  await cachedProjectFacts(db);
  db.update(project).set({ nameZh: "改了名" }).run();
  db.$client.exec(
    "delete from project_change where sequence < (select max(sequence) from project_change)",
  );
  expect((await cachedProjectFacts(db)).every(({ name }) => name.zh === "改了名")).toBe(true);
});

test("of a ledger only the counts that changed are read anew", async () => {
  const db = openDemoDatabase();
  await cachedProjectFacts(db);
  const day = "project_id, measure, recorded_on";
  db.$client.exec(
    `update household_count set persons = persons + 1
       where (${day}) = (select ${day} from household_count limit 1)`,
  );
  const prepare = vi.spyOn(db.$client, "prepare");
  await cachedProjectFacts(db);
  const asked = prepare.mock.calls.map(([sql]) => sql);
  const counted = asked.filter((sql) => /^select .*"amount_fen" from "household_count"/.test(sql));
  expect(counted).toHaveLength(1);
  expect(asked.filter((sql) => /^select distinct "recorded_on"/.test(sql))).toEqual([]);
});

/** Every table a fact is read from, each after those it refers to. */
const tables = [
  ...["area", "user", "source", "project", "assignment", "milestone", "deadline"],
  ...["milestone_event", "baseline", "baseline_milestone", "baseline_link", "progress_report"],
  ...["report_review", "light_override", "building", "household", "household_count"],
  ...["signing_terms", "count_publication", "milestone_measure", "source_statement"],
  "published_figure",
];

test("whatever is written, into whichever table, is seen", async () => {
  const source = openDemoDatabase();
  const db = openDatabase(":memory:");
  for (const table of tables) {
    const rows = source.$client.prepare<[], object>(`select * from ${table}`).all();
    for (const row of rows) {
      const names = Object.keys(row).map((name) => `"${name}"`);
      const values = Object.values(row);
      db.$client
        .prepare(`insert into "${table}" (${names}) values (${values.map(() => "?")})`)
        .run(values);
    }
    expect(await cachedProjectFacts(db), table).toEqual(listProjectFacts(db));
  }
});

test("every table a fact is read from tells of each way to write it", () => {
  const db = openDemoDatabase();
  const told = db.$client.prepare<[string], { sql: string }>(
    "select sql from sqlite_master where type = 'trigger' and tbl_name = ?",
  );
  const isNamed = new Set(["area", "user", "source"]);
  for (const table of tables.filter((name) => !["building", "household"].includes(name))) {
    const ways = told
      .all(table)
      .flatMap(({ sql }) =>
        /INSERT INTO "(project|ledger)_change"/.test(sql)
          ? (/AFTER (\w+)/.exec(sql)?.[1] ?? [])
          : [],
      );
    const expected = isNamed.has(table) ? ["UPDATE"] : ["DELETE", "INSERT", "UPDATE"];
    expect(ways.sort(), table).toEqual(expected);
  }
});
