import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Db } from "#db/open-database.ts";
import { listProjectFacts } from "#db/portfolio/list-project-facts.ts";
import { fieldGroups } from "#domain/publication/field-group.ts";
import { publishedGroups } from "#domain/publication/publication-fact.ts";
import { insertTestProject } from "../insert-test-project.ts";
import { openDemoDatabase } from "../open-demo-database.ts";

const file = join(import.meta.dirname, "../../../db/migrations/0035_publications_taken_over.sql");
const filling = readFileSync(file, "utf8")
  .split("--> statement-breakpoint")
  .filter((statement) => statement.includes("INSERT INTO") && !statement.includes("TRIGGER"));

/** As an office was before it had to be said what is public. */
function forgetPublications(db: Db): void {
  for (const table of ["publication", "text_release"]) {
    db.$client.exec(`drop trigger ${table}_no_delete; delete from ${table};`);
  }
}

function takeOver(db: Db): void {
  forgetPublications(db);
  expect(filling).toHaveLength(3);
  for (const statement of filling) db.$client.exec(statement);
}

test("every project of an office from before is public with all it had, and says nobody published it", () => {
  const db = openDemoDatabase();
  const before = listProjectFacts(db).length;
  takeOver(db);
  const facts = listProjectFacts(db);
  expect(facts).toHaveLength(before);
  for (const { publications } of facts) {
    expect(publications).toHaveLength(1);
    expect(publications[0]).toMatchObject({ setBy: null, reason: null, role: null });
    expect(publishedGroups(publications, "2015-04-15")).toEqual(fieldGroups);
  }
});

test("it is public from the first day anything was known of it, and its texts from the day they were set", () => {
  const db = openDemoDatabase();
  insertTestProject(db, "bare");
  db.$client.exec(`
    update project set updated_at = unixepoch('2015-03-02 20:00') * 1000, note_zh = '说明' where id = 'bare';
    update project set note_zh = null, note_en = null where id <> 'bare';
    insert into deadline (id, milestone_id, precision, label_zh, label_en, set_on, set_by_id, reason, position)
      values ('d', 'bare-milestone', 'none', '争取', 'aim', '2015-03-09', (select id from user limit 1), '理由', 0);
  `);
  takeOver(db);
  const bare = listProjectFacts(db).find(({ id }) => id === "bare");
  expect(bare?.publications[0]?.setOn).toBe("2015-03-09");
  expect(bare?.releases.map(({ text, setOn, decision }) => [text, setOn, decision])).toEqual([
    ["deadlineReason", "2015-03-09", "approved"],
    ["deadlineLabel", "2015-03-09", "approved"],
    ["projectNote", "2015-03-09", "approved"],
  ]);
});

test("a project of which nothing is dated is public from the day it was last saved, in Shanghai", () => {
  const db = openDemoDatabase();
  insertTestProject(db, "bare");
  db.$client.exec(
    "update project set updated_at = unixepoch('2015-03-02 20:00') * 1000 where id = 'bare'",
  );
  takeOver(db);
  const bare = listProjectFacts(db).find(({ id }) => id === "bare");
  expect(bare?.publications[0]?.setOn).toBe("2015-03-03");
});

test("a note written anew is another wording, whoever wrote it", () => {
  const db = openDemoDatabase();
  insertTestProject(db, "bare");
  const wording = () => listProjectFacts(db).find(({ id }) => id === "bare")?.noteWording;
  expect(wording()).toBe(1);
  db.$client.exec("update project set position = 3 where id = 'bare'");
  expect(wording()).toBe(1);
  db.$client.exec("update project set note_zh = '说明' where id = 'bare'");
  db.$client.exec("update project set note_zh = null where id = 'bare'");
  expect(wording()).toBe(3);
});
