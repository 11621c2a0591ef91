import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { recordMilestoneEvent } from "#db/commands/record-milestone-event.ts";
import { openDatabase } from "#db/open-database.ts";
import { keptProjectFacts } from "#db/queries/kept-project-facts.ts";
import { listProjectFacts } from "#db/queries/list-project-facts.ts";
import { project } from "#db/schema/project.ts";
import { setting } from "#db/schema/setting.ts";
import { openDemoDatabase } from "./open-demo-database.ts";
import { at } from "./open-test-office.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test("the facts are those of the database, and the same object until something changes", () => {
  const db = openDemoDatabase();
  const facts = keptProjectFacts(db);
  expect(facts).toEqual(listProjectFacts(db));
  expect(keptProjectFacts(db)).toBe(facts);
});

test("what a command has changed is seen at once", () => {
  const db = openDemoDatabase();
  const slug = "lantian-jiayuan-3";
  const find = () => keptProjectFacts(db).find((known) => known.slug === slug);
  const before = find();
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
  const events = find()?.milestones.find(({ id }) => id === milestone?.id)?.events ?? [];
  expect(events.at(-1)?.percent).toBe(44);
});

test("what another connection has committed is seen at once, though no event tells of it", () => {
  const folder = mkdtempSync(join(tmpdir(), "guatu-kept-"));
  folders.push(folder);
  const [here, there] = [openDatabase(join(folder, "a")), openDatabase(join(folder, "a"))];
  expect(keptProjectFacts(here)).toEqual([]);
  const source = openDemoDatabase();
  source.$client.exec(`attach '${join(folder, "a")}' as other`);
  source.$client.exec("insert into other.area select * from area");
  source.$client.exec("insert into other.project select * from project");
  source.$client.exec("detach other");
  expect(keptProjectFacts(here)).toHaveLength(8);
  there.update(project).set({ nameZh: "改了名" }).run();
  expect(keptProjectFacts(here)[0]?.name.zh).toBe("改了名");
  for (const db of [here, there, source]) db.$client.close();
});

test("nothing is kept of a transaction that is still open", () => {
  const db = openDemoDatabase();
  db.transaction((tx) => {
    tx.insert(setting).values({ key: "x", value: "1" }).run();
    expect(() => keptProjectFacts(db)).toThrow("open transaction");
  });
});
