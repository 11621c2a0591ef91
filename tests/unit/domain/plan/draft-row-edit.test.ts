import { describe, expect, it } from "vitest";
import {
  addPredecessor,
  editDraftRow,
  type RowEdit,
  saidOfEdit,
} from "#domain/plan/draft-row-edit.ts";
import { blankRow } from "#domain/plan/plan-draft.ts";

const rows = [
  { ...blankRow, nameZh: "甲" },
  { ...blankRow, nameZh: "乙", predecessors: "1FS+2d", groupName: "1号楼" },
  { ...blankRow, nameZh: "丙", predecessors: "2, 1SS" },
];

function after(edit: RowEdit, row: number) {
  const edited = editDraftRow(rows, { edit, row });
  return edited && [edited.row, edited.rows.map((each) => `${each.nameZh} ${each.predecessors}`)];
}

describe("a row that is edited as a row", () => {
  it.each([
    ["insertRow", 1, [2, ["甲 ", " ", "乙 1FS+2d", "丙 3, 1SS"]]],
    ["raiseRow", 2, [2, ["甲 ", "乙 1FS+2d", "丙 2, 1SS"]]],
    ["lowerRow", 2, [2, ["甲 ", "乙 1FS+2d", "丙 2, 1SS"]]],
    ["raiseRow", 1, null],
    ["lowerRow", 3, null],
    ["insertRow", 9, null],
  ] as const)("%s of %i", (edit, row, expected) => {
    expect(after(edit, row)).toEqual(expected);
  });

  it("takes its predecessors' numbers along", () => {
    const plain = rows.map((row) => ({ ...row, groupName: "" }));
    const texts = (edit: RowEdit) => {
      const edited = editDraftRow(plain, { edit, row: 2 });
      return [
        edited?.row,
        ...(edited?.rows ?? []).map((row) => `${row.nameZh} ${row.predecessors}`),
      ];
    };
    expect(texts("raiseRow")).toEqual([1, "乙 2FS+2d", "甲 ", "丙 1, 2SS"]);
    expect(texts("lowerRow")).toEqual([3, "甲 ", "丙 3, 1SS", "乙 1FS+2d"]);
  });

  it("goes up into the group it meets, through it and out of it, a step at a time", () => {
    let [at, seen] = [rows.length, rows.toSpliced(0, 1, { ...blankRow, nameZh: "甲" })];
    const steps: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      const edited = editDraftRow(seen, { edit: "raiseRow", row: at });
      if (!edited) break;
      [at, seen] = [edited.row, [...edited.rows]];
      const row = seen[at - 1];
      steps.push(`${at} ${row?.groupName} ${JSON.stringify(saidOfEdit("raiseRow", edited))}`);
    }
    expect(steps).toEqual([
      '3 1号楼 {"code":"groupJoined","row":3,"name":"1号楼"}',
      '2 1号楼 {"code":"raiseRow","row":2}',
      '2  {"code":"outdentRow","row":2}',
      '1  {"code":"raiseRow","row":1}',
    ]);
  });

  it("goes into the group of the row above, and out of it", () => {
    const groups = (edit: RowEdit, row: number) =>
      editDraftRow(rows, { edit, row })?.rows.map(({ groupName }) => groupName);
    expect(groups("indentRow", 3)).toEqual(["", "1号楼", "1号楼"]);
    expect(groups("insertRow", 2)).toEqual(["", "1号楼", "1号楼", ""]);
    expect(groups("outdentRow", 2)).toEqual(["", "", ""]);
    expect(groups("outdentRow", 1)).toBeUndefined();
  });

  it("leaves what somebody typed as it is where its numbers do not change", () => {
    const typed = [
      ...rows,
      { ...blankRow, predecessors: "１fs，2;x" },
      { ...blankRow, predecessors: "1fs" },
    ];
    const predecessors = editDraftRow(typed, { edit: "insertRow", row: 4 })?.rows.map(
      (row) => row.predecessors,
    );
    expect(predecessors).toEqual(["", "1FS+2d", "2, 1SS", "１fs，2;x", "", "1fs"]);
  });
});

describe("one more predecessor", () => {
  it.each([
    ["", 3, "3"],
    ["1SS ", 3, "1SS, 3"],
    ["3SS", 3, "3SS, 3"],
    ["1, 3", 3, null],
    ["x", 3, null],
  ])("%j and %i", (text, row, expected) => expect(addPredecessor(text, row)).toBe(expected));
});
