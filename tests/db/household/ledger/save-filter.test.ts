import { expect, test } from "vitest";
import { listExportedIds } from "#db/household/import/list-exported-ids.ts";
import { deleteFilter } from "#db/household/ledger/delete-filter.ts";
import { findSavedFilter, listNamedFilters } from "#db/household/ledger/list-saved-filters.ts";
import { keepSearch, nameFilter } from "#db/household/ledger/save-filter.ts";
import { maxNamedFilters, type SearchInput } from "#domain/household/ledger/saved-filter.ts";
import { dumpTables } from "../../dump-tables.ts";
import { canary, must, openTestLedger } from "../../open-test-ledger.ts";
import { at, businessOn } from "../../open-test-office.ts";

const ledger = "households" as const;

function searching() {
  const ledger = openTestLedger();
  const { db, clerk } = ledger;
  const search = (terms: Partial<SearchInput>, actor = clerk) =>
    keepSearch(db, { actor, at }, { project: "kept-slug", on: null, ...terms });
  const name = (filterName: string, terms: Partial<SearchInput> = {}, actor = clerk) =>
    nameFilter(db, { actor, at }, { project: "kept-slug", on: null, name: filterName, ...terms });
  const remove = (filterId: string, actor = clerk) =>
    deleteFilter(db, { actor, at }, { project: "kept-slug", on: null, filterId });
  const mine = { userId: clerk.userId, projectId: "kept" };
  return { ...ledger, search, name, remove, mine };
}

test("a search takes the place of the last one, and keeps what the bar said", () => {
  const { db, search, mine } = searching();
  const first = must(search({ search: "李" })).filterId ?? "";
  const second = must(search({ search: "王", stage: "signed", way: "" })).filterId ?? "";
  expect(findSavedFilter(db, mine, first)).toBeUndefined();
  expect(findSavedFilter(db, mine, second)).toEqual({
    id: second,
    name: null,
    projectId: "kept",
    terms: { search: "王", stage: "signed" },
  });
});

test("what names nobody is not kept: it stands in the address", () => {
  const { db, search } = searching();
  const before = dumpTables(db);
  const value = { filterId: null, terms: { stage: "signed" } };
  expect(search({ stage: "signed", search: "" })).toEqual({ ok: true, value });
  expect(dumpTables(db)).toEqual(before);
});

test.each([canary.identity, canary.phone, canary.name])(
  "%s searched for stands nowhere in the clear but in its own table",
  (number) => {
    const { db, search } = searching();
    must(search({ search: number }));
    const { household_holder: _, household_term: __, ...others } = dumpTables(db);
    expect(JSON.stringify(others)).not.toContain(number);
  },
);

test("a named filter survives the next search; the same name again holds the new terms", () => {
  const { db, search, name, mine } = searching();
  must(name("签了的", { stage: "signed" }));
  must(search({ search: "李" }));
  must(name("签了的", { stage: "paid" }));
  expect(listNamedFilters(db, mine)).toMatchObject([{ name: "签了的", terms: { stage: "paid" } }]);
});

test("somebody else's filter and one of another project are none, like an invented one", () => {
  const { db, search, name, remove, leader, mine } = searching();
  const theirs = must(search({ search: "李" }, leader)).filterId ?? "";
  const named = must(name("示例", { stage: "paid" })).filterId ?? "";
  expect(findSavedFilter(db, mine, theirs)).toBeUndefined();
  expect(findSavedFilter(db, { ...mine, projectId: "mine" }, named)).toBeUndefined();
  expect(listNamedFilters(db, { ...mine, userId: "leader" })).toEqual([]);
  const before = dumpTables(db);
  expect(remove(theirs)).toEqual({ ok: false, refusal: "savedFilter.notFound" });
  expect(remove("invented")).toEqual({ ok: false, refusal: "savedFilter.notFound" });
  expect(dumpTables(db)).toEqual(before);
  const wanted = { ledger, projectId: "kept", asOf: businessOn, userId: "clerk" };
  expect(listExportedIds(db, { ...wanted, filter: theirs })).toEqual([]);
});

test("a project outside the scope is none, and nothing is kept of it", () => {
  const { db, search, name } = searching();
  const before = dumpTables(db);
  const refused = { ok: false, refusal: "savedFilter.projectNotFound" };
  expect(search({ search: "李", project: "foreign-slug" })).toEqual(refused);
  expect(name("示例", { project: "invented" })).toEqual(refused);
  expect(dumpTables(db)).toEqual(before);
});

test("a filter is thrown away; more than may be named are refused", () => {
  const { db, name, remove, mine } = searching();
  const ids = Array.from({ length: maxNamedFilters }, (_, index) => must(name(`示例 ${index}`)));
  expect(name("示例 又一个")).toMatchObject({ refusal: "savedFilter.tooMany", field: "name" });
  must(remove(ids[0]?.filterId ?? ""));
  expect(listNamedFilters(db, mine)).toHaveLength(maxNamedFilters - 1);
});

test("an export takes the households a kept filter leaves, narrowed down by the address", () => {
  const { db, search, householdId } = searching();
  const filter = must(search({ search: "jsq" })).filterId ?? "";
  const wanted = { ledger, projectId: "kept", asOf: businessOn, userId: "clerk" };
  expect(listExportedIds(db, { ...wanted, filter })).toEqual([householdId]);
  expect(listExportedIds(db, { ...wanted, filter, stage: "paid" })).toEqual([]);
  expect(listExportedIds(db, { ...wanted, stage: "none" })).toEqual([householdId]);
});
