import { expect, test } from "vitest";
import { setting } from "#db/schema/setting.ts";
import { openTestDatabase } from "#tests/db/open-test-database.ts";
import { writeFreely } from "./planted-command.ts";

// Run by `npm run fill:disk -- --plant freeWrite` alone: on a disk that is often full it is red.
test("a command writes", () => {
  const db = openTestDatabase();
  writeFreely(db);
  expect(db.select().from(setting).all()).toHaveLength(1);
});
