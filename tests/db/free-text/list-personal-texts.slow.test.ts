import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { listPersonalTexts } from "#db/free-text/list-personal-texts.ts";
import { storedTexts } from "#db/free-text/stored-texts.ts";
import { type Db, openDatabase } from "#db/open-database.ts";
import { openDemoDatabase } from "../open-demo-database.ts";
import { openTestDatabase } from "../open-test-database.ts";

/** Columns of text that hold nothing that somebody typed, or nothing that others read, and why. */
const exempt: readonly { readonly of: RegExp; readonly because: string }[] = [
  { of: /\.(id|\w+_id|\w+_on|\w+_hash|hash|\w+_cipher|\w+_index)$/, because: "no text" },
  {
    of: /\.(kind|type|stage|status|decision|rule|state|measure|precision|commitment|colour|way)$/,
    because: "one of a list",
  },
  {
    of: /\.(tenure|special_group|role|article|our_role|land_regime|duration_unit|method)$/,
    because: "one of a list",
  },
  { of: /^plan_draft\.typed$/, because: "read by its owner alone; numbers are refused" },
  { of: /\.(work_week|holidays|own_days)$/, because: "days and one of a list" },
  { of: /^text_withdrawal\.(text|instead_\w+)$/, because: "made by the program" },
  { of: /^(publication\.groups|text_release\.text)$/, because: "of a list" },
  { of: /^(retraction\.subject|household_receipt\.ending)$/, because: "one of a list" },
  { of: /^household_holder\.(name|name_key)$/, because: "who the holder is" },
  { of: /^household_term\.term$/, because: "made of the household, looked up and never shown" },
  { of: /^(source|source_statement|ledger_statement|published_figure)\./, because: "published" },
  { of: /^(credential|session|two_factor|verification|rate_limit)\./, because: "for signing in" },
  { of: /^(sign_in_\w+|write_proof|trail_check|setting|request_receipt)\./, because: "internal" },
  { of: /^__drizzle/, because: "internal" },
  { of: /^user\.(email|image|display_username|ban_reason)$/, because: "made by the program" },
  { of: /^audit_event\.(actor_role|event|subject_type)$/, because: "one of a list" },
  { of: /^office_profile\.telephone$/, because: "the number of a desk" },
  { of: /^saved_filter\.terms$/, because: "encrypted" },
];

function textColumns(db: Db): string[] {
  return db.$client
    .prepare(
      `select m.name || '.' || c.name from sqlite_master m join pragma_table_info(m.name) c
       where m.type = 'table' and c.type = 'TEXT'`,
    )
    .pluck()
    .all() as string[];
}

test("every column of text is looked through, or it is written down why not", () => {
  const looked = new Set(
    storedTexts.flatMap(({ table, columns }) =>
      Object.keys(columns).map((column) => `${table}.${column}`),
    ),
  );
  const missing = textColumns(openTestDatabase()).filter(
    (column) => !looked.has(column) && !exempt.some(({ of }) => of.test(column)),
  );
  expect(missing).toEqual([]);
});

test("the demo holds nothing that would be refused", () => {
  expect(listPersonalTexts(openDemoDatabase())).toEqual([]);
});

const demo = openDemoDatabase();
const planted = storedTexts
  .filter(({ table }) => demo.$client.prepare(`select 1 from ${table}`).get() !== undefined)
  .flatMap(({ table, columns }) => Object.keys(columns).map((column) => [table, column] as const));

test("most tables of the demo have rows to plant a number in", () => {
  expect(planted.length).toBeGreaterThan(40);
});

test.each(planted)("a number in %s.%s is found", (table, column) => {
  const db = openDemoDatabase();
  const text =
    column === "detail" ? JSON.stringify({ reason: "打 13800138000" }) : "打 13800138000";
  db.$client.exec(`drop trigger if exists ${table}_no_update`);
  db.$client.pragma("ignore_check_constraints = on");
  db.$client
    .prepare(
      `update ${table} set ${column} = ? where rowid =
       (select rowid from ${table} order by ${column} is null, rowid limit 1)`,
    )
    .run(text);
  expect(listPersonalTexts(db)).toMatchObject([{ table, column, found: "text.phone" }]);
});

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

test("the command lists them without the number, and ends with 1", () => {
  const folder = mkdtempSync(join(tmpdir(), "guatu-texts-"));
  folders.push(folder);
  const env = { ...process.env, DATA_DIR: folder };
  const run = (script: string) => spawnSync(process.execPath, [script], { env, encoding: "utf8" });
  run("scripts/load-demo.ts");
  const clean = run("scripts/texts/check-texts.ts");
  expect([clean.status, clean.stdout]).toEqual([0, expect.stringContaining("没有文字写有号码")]);

  const db = openDatabase(join(folder, "guatu.sqlite"));
  db.$client.exec("update project set note_zh = '打 13800138000' where slug = 'lantian-jiayuan-3'");
  db.$client.close();
  const found = run("scripts/texts/check-texts.ts");
  expect(found.status).toBe(1);
  expect(found.stdout).toContain("project.note_zh");
  expect(found.stdout).toContain("/zh/desk/admin/projects/");
  expect(found.stdout).not.toMatch(/\d{7}/);
}, 60_000);
