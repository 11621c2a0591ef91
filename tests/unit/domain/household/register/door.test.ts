import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  doorText,
  keepDoor,
  namesOtherBuilding,
  parseDoor,
} from "#domain/household/register/door.ts";

const read = (text: string) => {
  const door = parseDoor(text);
  if (!door) throw new Error(`not placed: ${text}`);
  return door;
};

describe("a door", () => {
  it.each([
    ["1-2-301", "1-2-301"],
    ["1号楼2单元301室", "1-2-301"],
    ["1号楼 2单元 3层 301", "1-2-301"],
    ["１号楼２单元３０１室", "1-2-301"],
    ["1栋2单元301", "1-2-301"],
    ["1幢-2单元-301户", "1-2-301"],
    ["1#2-301", "1-2-301"],
    ["1＃楼2门301号", "1-2-301"],
    ["1—2—0301", "1-2-301"],
    ["1/2/301", "1-2-301"],
    ["1-2单元301", "1-2-301"],
    ["a座1203室", "A#1203"],
    ["1号楼301", "1#301"],
    ["2-301", "2-301"],
    ["2单元3楼301", "2-301"],
    ["301", "301"],
    ["3楼301室", "301"],
    ["1-2-301a", "1-2-301A"],
    ["1-2-B101", "1-2-B101"],
    ["1号楼负101", "1#B101"],
    ["12号", "12"],
    ["3号院12号", "3#12"],
  ])("%s is kept as %s", (text, kept) => {
    expect(doorText(read(text))).toBe(kept);
    expect(doorText(read(kept))).toBe(kept);
  });

  it.each([
    { text: "1-2-301", building: "1", entrance: 2, floor: 3, position: 1 },
    { text: "1-1-1203", building: "1", entrance: 1, floor: 12, position: 3 },
    { text: "2-110", building: null, entrance: 2, floor: 1, position: 10 },
    { text: "A座3301", building: "A", entrance: null, floor: 33, position: 1 },
    { text: "1-2-B203", building: "1", entrance: 2, floor: -2, position: 3 },
    { text: "7", building: null, entrance: null, floor: 1, position: 7 },
  ])("$text hangs on floor $floor at place $position", ({ text, ...place }) => {
    expect(read(text)).toMatchObject(place);
  });

  it.each([
    ["nothing", ""],
    ["words", "东户"],
    ["a floor that differs", "1号楼2单元4层301"],
    ["no floor in three digits", "1-2-001"],
    ["zero", "0"],
    ["five digits", "10301"],
    ["an entrance 0", "1-0-301"],
    ["too many parts", "1-2-3-301"],
    ["no number", "1号楼2单元"],
    ["a street before it", "秦岭路1号楼301"],
    ["a date a spreadsheet has made of it", "2015-01-02 00:00:00"],
  ])("%s has no place", (_name, text) => {
    expect(parseDoor(text)).toBeNull();
  });

  it.each([
    ["12号院", "12号院"],
    ["附3号", "附3号"],
    ["3组12号", "3组12号"],
    ["门面房5", "门面房5"],
    ["东户", "东户"],
    ["地下室5", "地下室5"],
    ["301/302", "301/302"],
    [" ３组　１２号 ", "3组 12号"],
    ["10301", "10301"],
    ["1-0-301", "1-0-301"],
    ["秦岭路1号楼301", "秦岭路1号楼301"],
    ["村东头第二家", "村东头第二家"],
  ])("%s is kept as %s, without a place", (text, door) => {
    expect(keepDoor(text)).toEqual({ door, entrance: null, floor: null });
    expect(keepDoor(door).door).toBe(door);
  });

  it.each([
    ["3号楼2单元301", "1号楼", true],
    ["1号楼2单元301", "1号楼", false],
    ["一号楼2单元301", "1号楼", false],
    ["1-2-301", "一号楼", false],
    ["2-301", "1号楼", false],
    ["3-2-301", "蓝天佳园1号楼", true],
    ["3#2-301", "3#", false],
    ["3号楼东户", "1号楼", true],
    ["3号楼东户", "3号楼", false],
    ["A座1203", "B座", true],
    ["A座1203", "A座", false],
    ["3号楼301", "东院", false],
    ["12号院", "1号楼", false],
    ["3号院12号", "1号楼", false],
    ["12号院", "12号院", false],
    ["12号", "1号楼", false],
    ["东户", "1号楼", false],
  ])("%s in %s names another building: %s", (door, building, differs) => {
    expect(namesOtherBuilding(door, building)).toBe(differs);
  });

  it("reads back what it has written", () => {
    const building = fc.option(
      fc.oneof(fc.integer({ min: 1, max: 99 }).map(String), fc.constant("A")),
    );
    const entrance = fc.option(fc.integer({ min: 1, max: 20 }));
    const floor = fc.integer({ min: 1, max: 40 });
    const position = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(building, entrance, floor, position, (...[house, stairs, storey, place]) => {
        const door = { building: house, entrance: stairs, door: String(storey * 100 + place) };
        const expected = { ...door, floor: storey, position: place };
        expect(read(doorText(door))).toEqual(expected);
      }),
    );
  });
});
