import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterEach, expect, test, vi } from "vitest";
import { cacheByProject } from "#db/cache/cache-by-project.ts";
import { openDatabase, type Reader } from "#db/open-database.ts";
import { area } from "#db/schema/area.ts";
import { ledgerChange } from "#db/schema/household/ledger-change.ts";
import { noteTransaction } from "#db/transaction-owner.ts";
import type { Steps } from "#domain/core/steps.ts";
import { openTestDatabase } from "../open-test-database.ts";

function* inOneStep<T>(value: T): Steps<T> {
  yield;
  return value;
}

afterEach(() => {
  vi.restoreAllMocks();
});

/** Two of them are kept, a third is too much. */
const rows = 700_000;

test("where not all can be kept, what was read longest ago is let go", () => {
  const db = openTestDatabase();
  const loaded: string[] = [];
  const { read } = cacheByProject<string>({
    name: "longest ago",
    load: (_, projectId) => {
      loaded.push(projectId);
      return inOneStep(projectId);
    },
    refresh: (_, { known }) => inOneStep(known),
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
  const { read } = cacheByProject<number[]>({
    name: "one state",
    *load() {
      const before = counted();
      const row = {
        id: "street",
        kind: "street",
        nameZh: "街道",
        nameEn: "Street",
        position: 1,
      } as const;
      other.insert(area).values(row).run();
      yield;
      return [before, counted()];
    },
    refresh: (_, { known }) => inOneStep(known),
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
  const { read } = cacheByProject<string>({
    name: "of a command",
    load: () => inOneStep("all"),
    refresh: (_, { known, changes }) => inOneStep(`${known} ${[...changes.households]}`),
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

/** A change of a household of some row. */
function change(db: Reader, row: number): void {
  db.insert(ledgerChange).values({ kind: "household", householdRow: row }).run();
}

test("while it is prepared others write, and what they wrote is read before it is there", async () => {
  vi.spyOn(performance, "now").mockImplementation(everLater());
  const db = openTestDatabase();
  change(db, 1);
  const { read, prepare } = cacheByProject<string>({
    name: "prepared",
    *load() {
      change(db, 2);
      yield;
      return "all";
    },
    refresh: (_, { known, changes }) => inOneStep(`${known} ${[...changes.households]}`),
    weigh: () => 1,
  });
  const answered: string[] = [];
  const other = setImmediate().then(() => answered.push("somebody else"));
  await Promise.all([prepare(db, "p"), prepare(db, "p"), other]);
  expect(answered).toEqual(["somebody else"]);
  // Loaded once for both who asked.
  expect(read(db, "p")).toBe("all 2");
});

test("what somebody read at once meanwhile is newer, and stays", async () => {
  vi.spyOn(performance, "now").mockImplementation(everLater());
  const db = openTestDatabase();
  change(db, 1);
  let loads = 0;
  const { read, prepare } = cacheByProject<number>({
    name: "overtaken",
    *load() {
      loads += 1;
      yield;
      return loads;
    },
    refresh: (_, { known }) => inOneStep(known),
    weigh: () => 1,
  });
  const prepared = prepare(db, "p");
  await setImmediate();
  change(db, 2);
  const newer = read(db, "p");
  await prepared;
  expect(read(db, "p")).toBe(newer);
});

test("a fault while it is prepared is told to whoever reads", async () => {
  const db = openTestDatabase();
  const { read, prepare } = cacheByProject<string>({
    name: "faulty",
    // biome-ignore lint/correctness/useYield: it comes to none
    *load() {
      throw new Error("no such count");
    },
    refresh: (_, { known }) => inOneStep(known),
    weigh: () => 1,
  });
  change(db, 1);
  await prepare(db, "p");
  expect(() => read(db, "p")).toThrow("no such count");
});

/** Each look at it is a second later, so that each step is a turn. */
function everLater(): () => number {
  let now = 0;
  return () => (now += 1_000);
}
