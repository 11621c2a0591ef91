import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { listBackups } from "#db/backup/list-backups.ts";
import {
  officeFileAddress,
  officeFiles,
  projectFileAddress,
  projectFiles,
} from "#domain/open-data/open-data-file.ts";
import { canarySearch, householdCanaries } from "./canaries.ts";
import { test } from "./desk-test.ts";
import { readAllOutside } from "./read-all-outside.ts";

const { hidden, encrypted } = householdCanaries();
const findHidden = canarySearch(hidden);
test("no page, script or payload that a stranger can reach holds anything of a household", async ({
  request,
}) => {
  const found = await readAllOutside(request);
  expect(found.size).toBeGreaterThan(30);
  const files = projectFiles.map((file) => projectFileAddress("huizhong-xicheng-2", file));
  expect([...found.keys()]).toEqual(
    expect.arrayContaining([...files, ...officeFiles.map(officeFileAddress)]),
  );
  expect([...found.keys()].filter((path) => path.endsWith(".js"))).not.toEqual([]);
  const hits = [...found].flatMap(([path, text]) => {
    const canaries = findHidden(text);
    return canaries.length > 0 ? [{ path, canaries }] : [];
  });
  expect(hits).toEqual([]);
});

test("the canaries sing where they may: the clerk's ledger has them, so the search above can fail", async ({
  openAs,
}) => {
  const page = await openAs("clerk1");
  await page.goto("/zh/desk/households/huizhong-xicheng-2.household-1");
  expect(findHidden(await page.content())).not.toEqual([]);
});

/** The backup the server made when it started. */
async function lastBackupOf(dataDirectory: string): Promise<string> {
  const backups = join(dataDirectory, "backups");
  const made = () => listBackups(backups)[0]?.folder ?? "";
  await expect.poll(made).not.toBe("");
  return made();
}

test("numbers of persons stand in no file of the server in the clear", async ({
  openAs,
  dataDirectory,
}) => {
  const page = await openAs("clerk1");
  await page.goto("/zh/desk/households?size=100");
  await page.goto("/zh/desk/households/huizhong-xicheng-2.household-1/stages");
  const backup = await lastBackupOf(dataDirectory);
  const files = ["guatu.sqlite", "guatu.sqlite-wal", "../server.log"]
    .map((name) => join(dataDirectory, name))
    .concat(["guatu.sqlite", "manifest.json"].map((name) => join(backup, name)))
    .filter((file) => existsSync(file));
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) {
    const bytes = readFileSync(file);
    expect([file, encrypted.filter((number) => bytes.includes(number))]).toEqual([file, []]);
  }
  // Names are searched for and so stand in the clear: the same search finds them.
  const [clear] = hidden.filter((text) => text.includes("示例") && !text.includes("："));
  const anywhere = files.some((file) => readFileSync(file).includes(clear ?? "?"));
  expect(anywhere).toBe(true);
});
