import type { Steps } from "#domain/core/steps.ts";
import type { CurrentRow } from "./current-row.ts";
import { type FileRow, keyOf, type SheetRead } from "./read-sheet.ts";
import type { SheetDefinition } from "./sheet-definition.ts";
import type { SheetError } from "./sheet-error.ts";

type Pair = { readonly row: FileRow; readonly now: CurrentRow };

export interface MatchedRows {
  readonly pairs: readonly Pair[];
  readonly added: readonly FileRow[];
  readonly errors: readonly SheetError[];
  readonly notInFile: number;
}

/**
 * Which row of a file is which of ours. The id it was exported with decides; a row without one is
 * found by its key, among those no id has claimed. Where a row was copied with its hidden id, the
 * one that kept the key keeps the id and the others are new. A key that another row of ours holds
 * on to cannot be taken.
 */
export function* matchRowSteps(
  definition: SheetDefinition,
  { current, file }: { current: readonly CurrentRow[]; file: SheetRead },
): Steps<MatchedRows> {
  const left = new Map(current.map((now) => [now.id, now]));
  yield;
  const byId = yield* claimById(definition, { rows: file.rows, left });
  const byKey = yield* claimByKey(definition, { rows: byId.anonymous, left });
  yield;
  const taken = new Set([...left.values()].map((now) => keyOf(definition, now.cells)));
  taken.delete(null);
  yield;
  const isFree = ({ row }: Pair) => !taken.has(keyOf(definition, row.cells));
  const pairs = [...byId.pairs, ...byKey.pairs];
  const refused = [
    ...byId.refused,
    ...pairs.filter((pair) => !isFree(pair)).map(({ row }) => ({ row, code: "row.keyTaken" })),
  ];
  return {
    pairs: pairs.filter(isFree),
    added: byKey.added,
    errors: refused.map(({ row, code }) => ({ sheet: file.sheet, row: row.row, code })),
    notInFile: left.size,
  };
}

type Claim = { rows: readonly FileRow[]; left: Map<string, CurrentRow> };

/** Takes the rows it finds out of `left`. */
function* claimById(definition: SheetDefinition, { rows, left }: Claim) {
  const pairs: Pair[] = [];
  const anonymous: FileRow[] = [];
  const refused: { row: FileRow; code: string }[] = [];
  const byId = Map.groupBy(rows, (row) => row.id);
  for (const [id, sharing] of byId) {
    yield;
    const now = id === undefined ? undefined : left.get(id);
    const owner = now && ownerOf(definition, { rows: sharing, now });
    if (id !== undefined && now && owner) {
      left.delete(id);
      pairs.push({ row: owner, now });
    }
    const code = now ? "row.idTwice" : "row.unknown";
    for (const row of sharing) {
      if (id !== undefined && !owner) refused.push({ row, code });
      else if (row !== owner) anonymous.push(row);
    }
  }
  return { pairs, anonymous, refused };
}

function* claimByKey(definition: SheetDefinition, { rows, left }: Claim) {
  const byKey = new Map([...left.values()].map((now) => [keyOf(definition, now.cells), now]));
  yield;
  const pairs: Pair[] = [];
  const added: FileRow[] = [];
  for (const row of rows) {
    yield;
    const key = keyOf(definition, row.cells);
    const now = key === null ? undefined : byKey.get(key);
    if (now && left.delete(now.id)) pairs.push({ row, now });
    else added.push(row);
  }
  return { pairs, added };
}

type Sharing = { rows: readonly FileRow[]; now: CurrentRow };

function ownerOf(definition: SheetDefinition, { rows, now }: Sharing): FileRow | undefined {
  if (rows.length === 1) return rows[0];
  const key = keyOf(definition, now.cells);
  const keeping = rows.filter((row) => keyOf(definition, row.cells) === key);
  return keeping.length === 1 ? keeping[0] : undefined;
}
