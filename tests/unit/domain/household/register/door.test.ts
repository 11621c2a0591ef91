import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { doorText, parseDoor } from "#domain/household/register/door.ts";

const read = (text: string) => {
  const outcome = parseDoor(text);
  if (!outcome.ok) throw new Error(`not read: ${text}`);
  return outcome.value;
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
  ])("%s is refused", (_name, text) => {
    expect(parseDoor(text)).toEqual({ ok: false, refusal: "door.notADoor", field: "door" });
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
