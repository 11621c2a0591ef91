import { describe, expect, it } from "vitest";
import { addPredecessor, editDraftRow, type RowEdit } from "#domain/plan/draft-row-edit.ts";
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
    ["raiseRow", 2, [1, ["乙 2FS+2d", "甲 ", "丙 1, 2SS"]]],
    ["lowerRow", 2, [3, ["甲 ", "丙 3, 1SS", "乙 1FS+2d"]]],
    ["raiseRow", 1, null],
    ["lowerRow", 3, null],
    ["insertRow", 9, null],
  ] as const)("%s of %i", (edit, row, expected) => {
    expect(after(edit, row)).toEqual(expected);
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
