import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { addArea } from "#db/project/add-area.ts";
import { listAreas } from "#db/project/list-areas.ts";
import type { AreaInput } from "#domain/project/area-input.ts";
import { breakAuditTrail } from "../break-audit-trail.ts";
import { dumpTables } from "../dump-tables.ts";
import { insertTestUser } from "../insert-test-user.ts";
import { openTestDatabase } from "../open-test-database.ts";
import { at } from "../open-test-office.ts";

/** An office on its first day: an administrator and nothing else. */
function adding() {
  const db = openTestDatabase();
  const caller = { actor: insertTestUser(db, "admin"), at };
  const add = (input: Partial<AreaInput> = {}) =>
    addArea(db, caller, {
      requestKey: randomUUID(),
      parentId: null,
      kind: "street",
      nameZh: "示例街道",
      nameEn: null,
      ...input,
    });
  const idOf = (outcome: ReturnType<typeof add>) => (outcome.ok ? outcome.value.areaId : "");
  return { db, add, idOf };
}

test("an empty office gets its street, its communities stand below it", () => {
  const { db, add, idOf } = adding();
  const street = idOf(add());
  add({ parentId: street, kind: "community", nameZh: "示例社区", nameEn: "Sample community" });
  const names = listAreas(db).map(({ name, depth }) => [depth, name.zh, name.en]);
  expect(names).toEqual([
    [0, "示例街道", "示例街道"],
    [1, "示例社区", "Sample community"],
  ]);
});

test.each([
  ["a street below a community", { kind: "street" }, "area.parentNotAbove"],
  ["a community below a community", { kind: "community" }, "area.parentNotAbove"],
  ["what lies nowhere", { parentId: "nowhere", kind: "grid" }, "area.parentUnknown"],
] as const)("%s is refused beside what it lies in", (_what, input, refusal) => {
  const { db, add, idOf } = adding();
  const street = idOf(add());
  const parentId = idOf(add({ parentId: street, kind: "community", nameZh: "示例社区" }));
  const before = dumpTables(db);
  const outcome = add({ parentId, nameZh: "再一个", ...input });
  expect(outcome).toMatchObject({ ok: false, refusal, field: "parentId" });
  expect(dumpTables(db)).toEqual(before);
});

test("one name stands once in one place, and again in another", () => {
  const { add, idOf } = adding();
  const street = idOf(add());
  add({ parentId: street, kind: "community", nameZh: "示例社区" });
  const again = add({ parentId: street, kind: "community", nameZh: "示例社区" });
  expect(again).toMatchObject({ ok: false, refusal: "area.nameTaken", field: "nameZh" });
  const other = idOf(add({ nameZh: "另一街道" }));
  expect(add({ parentId: other, kind: "community", nameZh: "示例社区" }).ok).toBe(true);
});

test("nothing is added when the audit row cannot be written", () => {
  const { db, add } = adding();
  breakAuditTrail(db);
  const before = dumpTables(db);
  expect(() => add()).toThrow("broken");
  expect(dumpTables(db)).toEqual(before);
});
