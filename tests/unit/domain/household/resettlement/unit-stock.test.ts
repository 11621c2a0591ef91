import { describe, expect, it } from "vitest";
import { unitFilter } from "#domain/household/resettlement/unit-filter.ts";
import { unitAttributes } from "#domain/household/resettlement/unit-input.ts";
import { stockByLayout, unitStock } from "#domain/household/resettlement/unit-stock.ts";

const sums = [
  { layout: "一室", availability: "free", units: 3, areaDm2: 18_000 },
  { layout: "一室", availability: "allotted", units: 1, areaDm2: 6000 },
  { layout: "两室", availability: "reserved", units: 2, areaDm2: 16_000 },
  { layout: "两室", availability: "void", units: 1, areaDm2: 8000 },
] as const;

describe("a stock of units", () => {
  it("adds up by availability and altogether", () => {
    expect(unitStock(sums)).toEqual({
      all: { units: 7, areaDm2: 48_000 },
      free: { units: 3, areaDm2: 18_000 },
      reserved: { units: 2, areaDm2: 16_000 },
      allotted: { units: 1, areaDm2: 6000 },
      void: { units: 1, areaDm2: 8000 },
    });
  });
  it("of nothing is nothing", () => {
    expect(unitStock([]).all).toEqual({ units: 0, areaDm2: 0 });
    expect(stockByLayout([])).toEqual([]);
  });
  it("is told by layout, in the order given", () => {
    const layouts = stockByLayout(sums).map(({ layout, stock }) => [
      layout,
      stock.all.units,
      stock.free.units,
    ]);
    expect(layouts).toEqual([
      ["一室", 4, 3],
      ["两室", 3, 0],
    ]);
  });
});

describe("a unit as typed", () => {
  const unit = {
    code: " AZ1-201 ",
    building: "安置1号楼",
    layout: "两室",
    area: "80.5㎡",
    state: "free",
  };
  it("is read with its figures", () => {
    expect(unitAttributes.parse({ ...unit, floor: "２" })).toEqual({
      code: "AZ1-201",
      building: "安置1号楼",
      layout: "两室",
      area: 8050,
      floor: 2,
      state: "free",
    });
    expect(unitAttributes.parse({ ...unit, floor: "" }).floor).toBeNull();
    expect(unitAttributes.parse({ ...unit, floor: "-1" }).floor).toBe(-1);
  });
  it.each([
    [{ area: "0" }, "area"],
    [{ area: "八十" }, "area"],
    [{ floor: "二" }, "floor"],
    [{ state: "allotted" }, "state"],
    [{ code: "" }, "code"],
  ])("%j is refused beside %s", (wrong, field) => {
    expect(unitAttributes.safeParse({ ...unit, ...wrong }).error?.issues[0]?.path).toEqual([field]);
  });
});

it("a filter of units leaves out what it does not understand", () => {
  expect(unitFilter.parse({ availability: "sold", layout: "两室", order: "price" })).toEqual({
    layout: "两室",
  });
});
