import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { findUser, findUserPage, listUsers, type UserTerms } from "#db/access/list-users.ts";
import { user } from "#db/schema/user.ts";
import { insertTestUser } from "../insert-test-user.ts";
import { openTestDatabase } from "../open-test-database.ts";

/** Two of each role; one is disabled and one has a name with letters that SQLite does not lower. */
function openStaff() {
  const db = openTestDatabase();
  for (const role of ["owner", "leader", "clerk", "admin"] as const) {
    for (const number of [1, 2]) insertTestUser(db, role, `${role}${number}`);
  }
  db.update(user).set({ name: "Émile 张伟" }).where(eq(user.id, "clerk2")).run();
  db.update(user).set({ banned: true }).where(eq(user.id, "owner1")).run();
  return db;
}

const first = { page: 1, size: 100 };
const found = (terms: UserTerms) =>
  findUserPage(openStaff(), { ...terms, ...first }).rows.map(({ id }) => id);

test.each<[name: string, terms: UserTerms, ids: string[]]>([
  ["text in the name to sign in with", { q: "ER2" }, ["leader2", "owner2"]],
  ["text in the name, of any script", { q: "张" }, ["clerk2"]],
  ["capitals beyond A to Z", { q: "éMILE" }, ["clerk2"]],
  ["full-width letters", { q: "ＣＬＥＲＫ１" }, ["clerk1"]],
  ["letters that mean something elsewhere", { q: "%" }, []],
  ["a role", { role: "admin" }, ["admin1", "admin2"]],
  ["a state", { state: "disabled" }, ["owner1"]],
  ["all of them", { q: "1", role: "owner", state: "enabled" }, []],
])("accounts are found by %s", (_name, terms, ids) => {
  expect(found(terms)).toEqual(ids);
});

test("a page has its rows alone, in the order of the whole, and one behind the last is the last", () => {
  const db = openStaff();
  const all = listUsers(db);
  const pages = [1, 2, 3].map((page) => findUserPage(db, { page, size: 3 }));
  expect(pages.flatMap(({ rows }) => rows)).toEqual(all);
  expect(findUserPage(db, { page: 1_000_000, size: 3 })).toEqual(pages[2]);
  expect(pages[2]).toMatchObject({ page: 3, size: 3, total: 8 });
  expect(findUserPage(db, { q: "nobody", page: 2, size: 20 })).toEqual({
    rows: [],
    page: 1,
    size: 20,
    total: 0,
  });
});

test("one account is found by its id, and an invented one is none", () => {
  const db = openStaff();
  expect(findUser(db, "clerk2")).toEqual(listUsers(db).find(({ id }) => id === "clerk2"));
  expect(findUser(db, "invented")).toBeUndefined();
});
