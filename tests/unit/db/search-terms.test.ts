import { describe, expect, it } from "vitest";
import { searchTerms, searchText } from "#db/household/person/search-terms.ts";

const household = { code: "HZ-001", door: "2-301", certificateNumber: null, names: ["李明"] };

describe("what a household is found by", () => {
  it("is every beginning of code, door and name, in Chinese and in Latin letters", () => {
    const places = ["hz-001", "001", "2-301", "301"];
    const names = ["李明", "liming", "lm", "明", "ming"];
    expect(searchTerms(household)).toEqual([...places, ...names]);
  });

  it.each([
    ["曾小明", "曾小"],
    ["曾小明", "小明"],
    ["曾小明", "zengx"],
    ["曾小明", "ceng"],
    ["曾小明", "zxm"],
    ["曾小明", "CXM"],
    ["曾小明", "Zeng Xiaoming"],
    ["曾小明", "xiaom"],
    ["曾小明", "xm"],
    ["欧阳单", "ouyangshan"],
    ["欧阳单", "oyd"],
    ["John Smith", "john s"],
  ])("%s is found by %s", (name, typed) => {
    const terms = searchTerms({ ...household, names: [name] });
    expect(terms.some((term) => term.startsWith(searchText(typed)))).toBe(true);
  });

  it.each(["xz", "mz", "zm", "曾明"])("曾小明 is not found by %s", (typed) => {
    const terms = searchTerms({ ...household, names: ["曾小明"] });
    expect(terms.some((term) => term.startsWith(typed))).toBe(false);
  });
});
