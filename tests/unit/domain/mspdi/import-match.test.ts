import { describe, expect, test } from "vitest";
import { usualWeek } from "#domain/calendar/plan-calendar.ts";
import type { PlanImportTarget } from "#domain/mspdi/import/import-case.ts";
import { importBytes } from "./import-file.ts";
import { planXml, type TaskXml } from "./plan-xml.ts";

const may = { from: "2015-05-11", to: "2015-05-15" };
const june = { from: "2015-06-01", to: "2015-06-05" };

/** What came of a first import of the tasks, numbers and all. */
function targetOf(tasks: readonly TaskXml[]): PlanImportTarget {
  const { rows } = importBytes(planXml(tasks));
  return {
    milestones: rows.map(({ nameZh, kind }, index) => {
      return { id: `m${index}`, name: { zh: nameZh, en: nameZh }, kind: kind as "works" };
    }),
    baseline: {
      items: rows.map(({ sourceUid, groupName, startOn, finishOn, weight }, index) => ({
        milestoneId: `m${index}`,
        sourceUid: Number(sourceUid),
        groupName,
        startOn,
        finishOn,
        weight: Number(weight),
        isMoment: false,
      })),
      links: [],
      durationUnit: "workday",
      ...usualWeek,
    },
  };
}

const again = (first: readonly TaskXml[], second: readonly TaskXml[]) =>
  importBytes(planXml(second), targetOf(first)).preview;

const first: readonly TaskXml[] = [
  { uid: 1, name: "House 1", ...may },
  { uid: 2, name: "Dig", level: 2, ...may },
  { uid: 3, name: "House 2" },
  { uid: 4, name: "Dig", level: 2, ...may },
  { uid: 5, name: "Pour", level: 2, ...may },
];

describe("a second import of a file knows its rows again by their numbers:", () => {
  test("a row of another name is the same row, and shows what the file calls it", () => {
    const second = first.map((task) => (task.uid === 5 ? { ...task, name: "Pour slab" } : task));
    expect(again(first, second).rows[2]).toMatchObject({
      name: { zh: "Pour" },
      inFile: "Pour slab",
      uid: 5,
      matchedBy: "uid",
      state: "changed",
      changes: ["name"],
    });
  });

  test("two rows of one name are told apart, in whatever order they come", () => {
    const moved = first.map((task) => (task.uid === 4 ? { ...task, ...june } : task));
    const second = [moved[2], moved[3], moved[4], moved[0], moved[1]].flatMap((task) => task ?? []);
    const { rows } = again(first, second);
    expect(
      rows.map(({ uid, state, changes, before, after }) => ({
        uid,
        state,
        changes,
        before,
        after,
      })),
    ).toMatchObject([
      {
        uid: 4,
        state: "changed",
        changes: ["dates"],
        before: { startOn: may.from },
        after: { startOn: june.from },
      },
      { uid: 5, state: "unchanged" },
      { uid: 2, state: "unchanged" },
    ]);
  });

  test("a row under another heading has moved, a new number is a new row, a gone one is left out", () => {
    const second = [
      ...first.slice(0, 2),
      { ...first[4], uid: 5, level: 1 },
      { uid: 6, name: "Roof", ...may },
    ];
    const { rows, leftOut } = again(first, second as TaskXml[]);
    expect(rows.map(({ uid, state, changes }) => [uid, state, changes])).toEqual([
      [2, "unchanged", []],
      [5, "changed", ["group"]],
      [6, "added", []],
    ]);
    expect(leftOut.map(({ name }) => name.zh)).toEqual(["Dig"]);
  });

  test("numbers of another file say nothing: its rows go by name, and that is named", () => {
    const other = ["Survey", "Pour", "Pave", "Plant"].map((name, index) => {
      return { uid: index + 2, name, ...june };
    });
    const { rows, notes } = again(first, other);
    expect(rows.map(({ inFile, matchedBy }) => [inFile, matchedBy])).toEqual([
      ["Survey", null],
      ["Pour", "name"],
      ["Pave", null],
      ["Plant", null],
    ]);
    expect(notes).toContainEqual(expect.objectContaining({ code: "uidsOfAnother", count: 3 }));
  });
});
