import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { findReadiness } from "#app/_server/readiness.ts";
import { databaseFile } from "#db/data-directory.ts";
import { type Db, openDatabase } from "#db/open-database.ts";
import { openDataFolder } from "./open-data-folder.ts";

const server = vi.hoisted(() => ({ db: undefined as unknown as Db }));
vi.mock("#app/_server/database.ts", () => ({ database: () => server.db }));

openDataFolder();
beforeEach(() => {
  server.db = openDatabase(databaseFile());
  server.db.$client.pragma("busy_timeout = 0");
});
afterEach(() => {
  if (server.db.$client.open) server.db.$client.close();
});

test("a database another process is writing into, as a large import does, is ready", () => {
  const writer = openDatabase(databaseFile());
  writer.$client.exec("begin immediate");
  expect(findReadiness()).toMatchObject({ database: true, migrations: true, disk: true });
  writer.$client.exec("rollback");
  writer.$client.close();
});

test("one that is not open is not", () => {
  server.db.$client.close();
  expect(findReadiness()).toMatchObject({ ready: false, database: false });
});
