import { describe, expect, it } from "vitest";
import { codeKey, doublesOf, findDoubles } from "#domain/household/register/double-households.ts";

const one = {
  code: "HZ-001",
  building: "1号楼",
  door: "2-301",
  certificateNumber: "豫（2015）郑-001",
};
const other = { code: "HZ-009", building: "2号楼", door: "1-101", certificateNumber: "" };

describe("two households look alike", () => {
  it.each([
    ["by the code in another writing", { code: "ｈｚ—1" }, ["code"]],
    ["by the door", { building: "1号楼", door: "2-301" }, ["door"]],
    ["by the door in another width", { building: "１号楼", door: "2－301" }, ["door"]],
    ["by the certificate", { certificateNumber: "豫(2015) 郑－001" }, ["certificateNumber"]],
    ["not by the same door of another building", { door: "2-301" }, []],
    ["not by a door that has its mark elsewhere", { building: "1号楼", door: "23-01" }, []],
    ["not by another number of one certificate", { certificateNumber: "豫（2015）郑-0011" }, []],
    ["not without a certificate", {}, []],
  ])("%s", (_, changed, parts) => {
    const told = doublesOf({ ...other, ...changed }, [one]);
    expect(told).toEqual(parts.map((part) => ({ part, code: "HZ-001" })));
  });

  it("each with the first, never those that stood before among themselves", () => {
    expect(findDoubles([one, one, one])).toHaveLength(6);
    expect(doublesOf(other, [one, one])).toEqual([]);
  });
});

it.each([
  ["HZ-001", "HZ 1"],
  ["ＨＺ－００１", "HZ 1"],
  ["hz1", "HZ 1"],
  ["HZ-1-0", "HZ 1 0"],
  ["0", "0"],
])("the code %s is %s", (code, key) => {
  expect(codeKey(code)).toBe(key);
});
