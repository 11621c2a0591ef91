import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { countUnits, listUnits, sumUnits } from "#db/household/resettlement/list-units.ts";
import { saveUnit } from "#db/household/resettlement/save-unit.ts";
import { unitStock } from "#domain/household/resettlement/unit-stock.ts";
import { breakAuditTrail } from "../../break-audit-trail.ts";
import { dumpTables } from "../../dump-tables.ts";
import { at, businessOn } from "../../open-test-office.ts";
import { idOf, openUnitsOffice } from "../../open-units-office.ts";

const place = { projectId: "mine", asOf: businessOn };
const everything = { ...place, filter: {}, limit: 20, offset: 0 };

test("a clerk adds a unit and changes it, each with its audit row", () => {
  const { db, save } = openUnitsOffice();
  const unitId = idOf(save({ code: "B-201", building: "安置2号楼", floor: 2 }), "unitId");
  expect(save({ unitId, version: 1, code: "B-202", area: 9050, floor: null })).toMatchObject({
    ok: true,
    value: { unitId, slug: "mine-slug" },
  });
  const rows = dumpTables(db);
  expect(rows.resettlement_unit).toContainEqual(
    expect.objectContaining({ id: unitId, code: "B-202", area_dm2: 9050, floor: null, version: 2 }),
  );
  expect(rows.audit_event?.at(-1)).toMatchObject({ event: "unit.saved", subject_id: unitId });
});

test.each([
  ["a code that is taken", { code: "A-102" }, "unit.codeTaken"],
  ["a project of somebody else", { projectId: "elsewhere", code: "X" }, "unit.notFound"],
  ["an invented project", { projectId: "invented", code: "X" }, "unit.notFound"],
  ["an invented unit", { unitId: "invented", version: 1, code: "X" }, "unit.notFound"],
] as const)("%s is refused, and nothing changes", (_, input, refusal) => {
  const { db, save } = openUnitsOffice();
  const before = dumpTables(db);
  expect(save(input)).toMatchObject({ ok: false, refusal });
  expect(dumpTables(db)).toEqual(before);
});

test("whoever saves second is refused, and so is whoever has no such project", () => {
  const { db, save, otherClerk } = openUnitsOffice();
  const unitId = idOf(save({ code: "B-201" }), "unitId");
  save({ unitId, version: 1, code: "B-202" });
  const before = dumpTables(db);
  expect(save({ unitId, version: 1, code: "B-203" })).toEqual({
    ok: false,
    refusal: "unit.changedSince",
  });
  expect(save({ unitId, version: 2, code: "B-203" }, otherClerk)).toMatchObject({
    refusal: "unit.notFound",
  });
  expect(dumpTables(db)).toEqual(before);
});

test("the same form sent twice adds one unit", () => {
  const { db, clerk } = openUnitsOffice();
  const input = {
    requestKey: randomUUID(),
    projectId: "mine",
    unitId: null,
    version: 0,
    floor: 3,
    code: "C-1",
    building: "安置3号楼",
    layout: "一室",
    area: 6000,
    state: "free" as const,
  };
  const first = saveUnit(db, { actor: clerk, at }, input);
  const before = dumpTables(db);
  expect(saveUnit(db, { actor: clerk, at }, input)).toEqual(first);
  expect(dumpTables(db)).toEqual(before);
});

test("nothing is saved when the audit row cannot be written", () => {
  const { db, save } = openUnitsOffice();
  const before = dumpTables(db);
  breakAuditTrail(db);
  expect(() => save({ code: "B-201" })).toThrow();
  expect(dumpTables(db)).toEqual(before);
});

test("units are listed by state, layout and building, in any order, page by page", () => {
  const { db, save } = openUnitsOffice();
  save({ code: "B-201", building: "安置2号楼", layout: "一室", area: 6000, floor: 2 });
  save({ code: "B-202", building: "安置2号楼", layout: "一室", area: 6100, state: "void" });
  const codes = (filter: Parameters<typeof countUnits>[1]["filter"]) => {
    const rows = listUnits(db, { ...everything, filter });
    expect(countUnits(db, { ...place, filter })).toBe(rows.length);
    return rows.map(({ code }) => code).join(" ");
  };
  expect(codes({})).toBe("A-101 A-102 A-103 B-202 B-201");
  expect(codes({ order: "area", descending: true })).toBe("A-103 A-102 A-101 B-202 B-201");
  expect(codes({ availability: "free", order: "code" })).toBe("A-101 A-102 B-201");
  expect(codes({ availability: "reserved" })).toBe("A-103");
  expect(codes({ availability: "allotted" })).toBe("");
  expect(codes({ layout: "一室", availability: "void" })).toBe("B-202");
  expect(codes({ building: "安置2号楼" })).toBe("B-202 B-201");
  expect(listUnits(db, { ...everything, limit: 2, offset: 2 }).map(({ code }) => code)).toEqual([
    "A-103",
    "B-202",
  ]);
});

test("the stock adds up, the smallest layout first", () => {
  const { db, save } = openUnitsOffice();
  save({ code: "B-201", layout: "一室", area: 6000 });
  const sums = sumUnits(db, place);
  expect(sums.map(({ layout }) => layout)).toEqual(["一室", "两室一厅", "两室一厅"]);
  expect(unitStock(sums)).toMatchObject({
    all: { units: 4, areaDm2: 30_000 },
    free: { units: 3, areaDm2: 22_000 },
    reserved: { units: 1 },
  });
});
