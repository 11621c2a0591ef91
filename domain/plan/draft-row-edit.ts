import { parsePredecessors } from "#domain/schedule/predecessor-text.ts";
import { blankRow, type PlanDraftRow, renumberRow } from "./plan-draft.ts";
import { maxPlanRows } from "./plan-input.ts";

/** What a button of a row does with it: another one below, one place up or down, into its group or out. */
export const rowEdits = ["insertRow", "raiseRow", "lowerRow", "indentRow", "outdentRow"] as const;
export type RowEdit = (typeof rowEdits)[number];

/** The rows after an edit, and the number of the row that it was about. */
export type RowsEdited = {
  readonly rows: readonly PlanDraftRow[];
  readonly row: number;
  /** the group it was moved into where it met one, "" for out of one */
  readonly into?: string;
};

/** What an edit has done, to be said. */
export type RowEditSaid =
  | { readonly code: RowEdit; readonly row: number }
  | { readonly code: "groupJoined"; readonly row: number; readonly name: string };

export function saidOfEdit(edit: RowEdit, { row, into }: RowsEdited): RowEditSaid {
  if (into === undefined) return { code: edit, row };
  return into === "" ? { code: "outdentRow", row } : { code: "groupJoined", row, name: into };
}

/**
 * The rows of a plan after one of them was edited as a row, by its number from 1; null where nothing
 * changes: the first row cannot go up, a plan of the most rows gets no other. A row that goes up or
 * down goes through the groups it meets: into one at its edge, then along its rows, then out of it.
 * What refers to a row by its number does so by its new one.
 *
 * @example
 * editDraftRow([a, { ...b, predecessors: "1" }], { edit: "raiseRow", row: 2 })
 * //=> { rows: [{ ...b, predecessors: "2" }, a], row: 1 }
 */
export function editDraftRow(
  rows: readonly PlanDraftRow[],
  { edit, row }: { edit: RowEdit; row: number },
): RowsEdited | null {
  if (!rows[row - 1]) return null;
  switch (edit) {
    case "insertRow":
      return insertBelow(rows, row);
    case "raiseRow":
      return moveTowards(rows, row, row - 1);
    case "lowerRow":
      return moveTowards(rows, row, row + 1);
    case "indentRow":
      return regroup(rows, row, rows[row - 2]?.groupName ?? "");
    case "outdentRow":
      return regroup(rows, row, "");
  }
}

/** Across the edge of a group a row first goes into it, or out of it, and stays where it is. */
function moveTowards(rows: readonly PlanDraftRow[], row: number, other: number): RowsEdited | null {
  const into = rows[other - 1]?.groupName;
  if (into === undefined) return null;
  const regrouped = regroup(rows, row, into);
  return regrouped ? { ...regrouped, into } : swap(rows, row, other);
}

/** A new row belongs to the group of the one above it. */
function insertBelow(rows: readonly PlanDraftRow[], row: number): RowsEdited | null {
  if (rows.length >= maxPlanRows) return null;
  const renumbered = rows.map((each) => renumberRow(each, (old) => (old > row ? old + 1 : old)));
  const added = { ...blankRow, groupName: rows[row - 1]?.groupName ?? "" };
  return { rows: [...renumbered.slice(0, row), added, ...renumbered.slice(row)], row: row + 1 };
}

function swap(rows: readonly PlanDraftRow[], row: number, other: number): RowsEdited {
  const moved = (old: number) => (old === row ? other : old === other ? row : old);
  const renumbered = rows.map((each) => renumberRow(each, moved));
  const swapped = renumbered.map((each, index) => renumbered[moved(index + 1) - 1] ?? each);
  return { rows: swapped, row: other };
}

function regroup(rows: readonly PlanDraftRow[], row: number, groupName: string): RowsEdited | null {
  if (rows[row - 1]?.groupName === groupName) return null;
  const grouped = rows.map((each, index) => (index === row - 1 ? { ...each, groupName } : each));
  return { rows: grouped, row };
}

/**
 * The text of a row's predecessors with one more that it follows from finish to start; null where it
 * follows it so already, or cannot be read.
 *
 * @example
 * addPredecessor("1SS", 3) //=> "1SS, 3"
 */
export function addPredecessor(text: string, row: number): string | null {
  const parsed = parsePredecessors(text);
  if (!parsed.ok || parsed.value.some((ref) => ref.row === row && ref.type === "FS")) return null;
  return [text.trim(), String(row)].filter(Boolean).join(", ");
}
