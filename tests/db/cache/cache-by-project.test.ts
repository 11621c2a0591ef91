import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cacheByProject } from "#db/cache/cache-by-project.ts";
import { openDatabase, type Reader } from "#db/open-database.ts";
import { area } from "#db/schema/area.ts";
import { ledgerChange } from "#db/schema/household/ledger-change.ts";
import { noteTransaction } from "#db/transaction-owner.ts";
import { openTestDatabase } from "../open-test-database.ts";

/** Two of them are kept, a third is too much. */
const rows = 700_000;

test("where not all can be kept, what was read longest ago is let go", () => {
  const db = openTestDatabase();
  const loaded: string[] = [];
  const read = cacheByProject<string>({
    name: "longest ago",
    load: (_, projectId) => {
      loaded.push(projectId);
      return projectId;
    },
    refresh: (_, __, known) => known,
    weigh: () => rows,
  });
  for (const project of ["a", "b", "a", "c", "a", "b"]) expect(read(db, project)).toBe(project);
  expect(loaded).toEqual(["a", "b", "c", "b"]);
});

test("what is kept is of one state, whoever writes meanwhile", () => {
  const folder = mkdtempSync(join(tmpdir(), "guatu-kept-"));
  const [db, other] = [0, 1].map(() => openDatabase(join(folder, "guatu.sqlite")));
  if (!db || !other) throw new Error("no database");
  const counted = () => db.select({ id: area.id }).from(area).all().length;
  const read = cacheByProject<number[]>({
    name: "one state",
    load() {
      const before = counted();
      const row = {
        id: "street",
        kind: "street",
        nameZh: "街道",
        nameEn: "Street",
        position: 1,
      } as const;
      other.insert(area).values(row).run();
      return [before, counted()];
    },
    refresh: (_, __, known) => known,
    weigh: () => 1,
  });
  expect(read(db, "p")).toEqual([0, 0]);
  expect(counted()).toBe(1);
  for (const each of [db, other]) each.$client.close();
  rmSync(folder, { recursive: true });
});

test("a command reads what has changed since, sees its own writes, and leaves nothing kept", () => {
  const db = openTestDatabase();
  const write = (to: Reader, sequence: number) =>
    to.insert(ledgerChange).values({ sequence, kind: "household", householdRow: sequence }).run();
  const read = cacheByProject<string>({
    name: "of a command",
    load: () => "all",
    refresh: (_, __, known, { households }) => `${known} ${[...households]}`,
    weigh: () => 1,
  });
  write(db, 1);
  expect(read(db, "p")).toBe("all");
  write(db, 2);
  const rollBack = new Error("nothing of it");
  const inCommand = () =>
    db.transaction((tx) => {
      noteTransaction(tx, db);
      expect(read(tx, "p")).toBe("all 2");
      write(tx, 3);
      expect(read(tx, "p")).toBe("all 2,3");
      throw rollBack;
    });
  expect(inCommand).toThrow(rollBack);
  expect(read(db, "p")).toBe("all 2");
});
