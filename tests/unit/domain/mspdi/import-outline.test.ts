import { describe, expect, test } from "vitest";
import type { MspdiPlan } from "#domain/mspdi/import/import-plan.ts";
import { importBytes } from "./import-file.ts";
import { planXml, type TaskXml } from "./plan-xml.ts";

const week = (n: number) => {
  const first = 11 + 7 * n;
  return first > 31
    ? {
        from: `2015-06-${String(first - 31).padStart(2, "0")}`,
        to: `2015-06-${String(first - 27).padStart(2, "0")}`,
      }
    : { from: `2015-05-${first}`, to: `2015-05-${first + 4}` };
};
const read = (...tasks: readonly TaskXml[]) => importBytes(planXml(tasks));
const outlineOf = ({ rows }: MspdiPlan) =>
  rows.map(({ groupName, nameZh, predecessors }) => [groupName, nameZh, predecessors]);
const noteOf = ({ preview }: MspdiPlan, code: string) =>
  preview.notes.find((note) => note.code === code);

describe("headings are told by their level,", () => {
  test("not by a flag, which some programs do not write", () => {
    const plan = read(
      { uid: 1, name: "Phase", ...week(0) },
      { uid: 2, name: "Dig", level: 2, ...week(0) },
      { uid: 3, name: "Pour", level: 2, ...week(1), after: [2] },
    );
    expect(outlineOf(plan)).toEqual([
      ["Phase", "Dig", ""],
      ["Phase", "Pour", "1"],
    ]);
  });

  test("and a flag on a task with nothing under it makes it none", () => {
    const plan = read({ uid: 1, ...week(0), more: "<Summary>1</Summary>" });
    expect(outlineOf(plan)).toEqual([["", "T1", ""]]);
  });

  test("number 0 on the first level is a task, on level 0 the whole file", () => {
    expect(outlineOf(read({ uid: 0, ...week(0) }, { uid: 1, ...week(1), after: [0] }))).toEqual([
      ["", "T0", ""],
      ["", "T1", "1"],
    ]);
    expect(outlineOf(read({ uid: 0, level: 0 }, { uid: 1, ...week(1) }))).toEqual([["", "T1", ""]]);
  });

  test("an empty row is under nothing and over nothing", () => {
    const blank = { uid: 9, level: 0, more: "<IsNull>1</IsNull>" };
    const plan = read({ uid: 1, ...week(0) }, blank, { uid: 2, level: 2, ...week(0) });
    expect(outlineOf(plan)).toEqual([["T1", "T2", ""]]);
    expect(noteOf(plan, "blanks")).toMatchObject({ count: 1 });
  });

  test("deeper ones are flattened to one, and named", () => {
    const plan = read(
      { uid: 1, name: "House 1" },
      { uid: 2, name: "Ground", level: 2 },
      { uid: 3, name: "Dig", level: 3, ...week(0) },
      { uid: 4, name: "Roof", level: 2, ...week(1) },
      { uid: 5, name: "House 2" },
      { uid: 6, name: "Ground", level: 2 },
      { uid: 7, name: "Dig", level: 3, ...week(0) },
    );
    expect(outlineOf(plan)).toEqual([
      ["House 1", "Dig", ""],
      ["House 1", "Roof", ""],
      ["House 2", "Dig", ""],
    ]);
    expect(noteOf(plan, "groupsFlattened")).toMatchObject({
      count: 2,
      names: ["Ground", "Ground"],
    });
  });

  test("one over everything gives way to those below it", () => {
    const plan = read(
      { uid: 1, name: "The works" },
      { uid: 2, name: "House 1", level: 2 },
      { uid: 3, level: 3, ...week(0) },
      { uid: 4, name: "House 2", level: 2 },
      { uid: 5, level: 3, ...week(0) },
    );
    expect(outlineOf(plan).map(([group]) => group)).toEqual(["House 1", "House 2"]);
    expect(noteOf(plan, "groupsFlattened")).toMatchObject({ names: ["The works"] });
  });

  test("two of one name are told apart, and one over nothing is named", () => {
    const plan = read(
      { uid: 1, name: "House" },
      { uid: 2, level: 2, ...week(0) },
      { uid: 3, name: "House" },
      { uid: 4, level: 2, ...week(0) },
      { uid: 5, name: "Nothing" },
      { uid: 6, level: 2, more: "<Active>0</Active>" },
    );
    expect(outlineOf(plan).map(([group]) => group)).toEqual(["House", "House (2)"]);
    expect(noteOf(plan, "groupsEmpty")).toMatchObject({ names: ["Nothing"] });
  });

  test("and have a name alone: what else a heading says is named", () => {
    const more = "<Deadline>2015-05-30T17:00:00</Deadline>";
    const plan = read({ uid: 1, name: "House", more }, { uid: 2, level: 2, ...week(0) });
    expect(noteOf(plan, "groupFields")).toMatchObject({ names: ["House"] });
  });
});

describe("a link of a heading is given on to the tasks it means:", () => {
  const house: readonly TaskXml[] = [
    { uid: 3, name: "Walls", level: 2, ...week(1) },
    { uid: 4, name: "Roof", level: 2, ...week(2), after: [3] },
    { uid: 5, name: "Garden", level: 2, ...week(1) },
  ];

  test("into it, to its first tasks; out of it, from its last", () => {
    const plan = read(
      { uid: 1, name: "Clear", ...week(0) },
      { uid: 2, name: "House", after: [1] },
      ...house,
      { uid: 6, name: "Move in", ...week(3), after: [2] },
    );
    expect(outlineOf(plan)).toEqual([
      ["", "Clear", ""],
      ["House", "Walls", "1"],
      ["House", "Roof", "2"],
      ["House", "Garden", "1"],
      ["", "Move in", "3, 4"],
    ]);
    expect(noteOf(plan, "linksOfGroups")).toMatchObject({ count: 2, names: ["House", "Move in"] });
  });

  test("a start is that of its earliest task, a finish that of its latest", () => {
    const plan = read(
      { uid: 2, name: "House", after: [{ uid: 7, type: 0 }] },
      ...house,
      { uid: 6, name: "Watch", ...week(1), after: [{ uid: 2, type: 3 }] },
      { uid: 7, name: "Papers", ...week(0) },
    );
    expect(outlineOf(plan).map(([, name, after]) => [name, after])).toEqual([
      ["Walls", ""],
      ["Roof", "5FF, 1"],
      ["Garden", ""],
      ["Watch", "1SS"],
      ["Papers", ""],
    ]);
  });

  test("a heading in it that waits for another task in it is not first", () => {
    const plan = read(
      { uid: 1, ...week(0) },
      { uid: 2, name: "House", after: [1] },
      { uid: 3, level: 2, ...week(1) },
      { uid: 4, name: "Inside", level: 2, after: [3] },
      { uid: 5, level: 3, ...week(2) },
    );
    expect(outlineOf(plan).map(([, name, after]) => [name, after])).toEqual([
      ["T1", ""],
      ["T3", "1"],
      ["T5", "2"],
    ]);
  });

  test("between a heading and its own task it means nothing, and is named", () => {
    const plan = read({ uid: 1, name: "House" }, { uid: 2, level: 2, ...week(0), after: [1] });
    expect(outlineOf(plan)).toEqual([["House", "T2", ""]]);
    expect(noteOf(plan, "linksLeftOut")).toMatchObject({ count: 1, names: ["T2"] });
  });
});

describe("left out and named:", () => {
  test.each(["0", "false"])("a task that is not active: %s", (active) => {
    const off = { uid: 2, name: "Cancelled", ...week(0), more: `<Active>${active}</Active>` };
    const plan = read({ uid: 1, ...week(0) }, off, { uid: 3, ...week(1), after: [2] });
    expect(outlineOf(plan).map(([, name]) => name)).toEqual(["T1", "T3"]);
    expect(noteOf(plan, "inactive")).toMatchObject({ names: ["Cancelled"] });
    expect(noteOf(plan, "linksLeftOut")).toMatchObject({ names: ["T3"] });
  });

  test.each([
    "<CrossProject>1</CrossProject>",
    "<CrossProjectName>other.mpp\\3</CrossProjectName>",
  ])("a link to another file, which is no loop: %s", (more) => {
    const plan = read(
      { uid: 1, ...week(0), after: [{ uid: 2, more }] },
      { uid: 2, ...week(1), after: [1] },
    );
    expect(outlineOf(plan)).toEqual([
      ["", "T1", ""],
      ["", "T2", "1"],
    ]);
    expect(noteOf(plan, "linksForeign")).toMatchObject({ names: ["T1"] });
  });
});

test.each([
  [0, "FF+10d"],
  [1, "FS+10d"],
  [2, "SF+10d"],
  [3, "SS+10d"],
])("a plan may have a row with sixty predecessors, of type %i: %s", (type, said) => {
  const houses = Array.from({ length: 60 }, (_, index) => ({ uid: 101 + index, ...week(0) }));
  const after = houses.map(({ uid }) => ({ uid, type, lag: 48_000 }));
  const plan = read(...houses, { uid: 161, ...week(3), after });
  const refs = plan.rows.at(-1)?.predecessors.split(", ") ?? [];
  expect(refs).toEqual(houses.map((_, index) => `${index + 1}${said}`));
});
