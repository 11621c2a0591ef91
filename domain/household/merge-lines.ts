import { columnsWriter } from "./columns-writer.ts";
import type { LedgerColumns, SpanPool } from "./ledger-columns.ts";
import { type LedgerLine, type LineBuilding, type LineNumber, lineNumbers } from "./ledger-line.ts";

/**
 * @param buildings what `numbers.building` of the lines is the place in
 * @example
 * ledgerColumns(lines, buildings).count //=> lines.length
 */
export function ledgerColumns(
  lines: readonly LedgerLine[],
  buildings: readonly LineBuilding[],
): LedgerColumns {
  return rebuilt(columnsWriter({ count: 0, spans: 0, buildings }).done(), lines);
}

/**
 * The same with some households added, or changed, told by their rows. Where none is new and none has
 * another code, only the columns that differ are copied.
 */
export function mergeLines(known: LedgerColumns, changed: readonly LedgerLine[]): LedgerColumns {
  const places = placesOf(known, changed);
  const isPatch = changed.every(({ numbers, code }) => {
    const place = places.get(numbers.row);
    return place !== undefined && known.code[place] === code;
  });
  return isPatch ? patched(known, changed, places) : rebuilt(known, changed);
}

/** By row. */
function placesOf(
  { count, numbers }: LedgerColumns,
  lines: readonly LedgerLine[],
): ReadonlyMap<number, number> {
  const rows = new Set(lines.map((line) => line.numbers.row));
  const places = new Map<number, number>();
  for (let place = 0; place < count; place++) {
    const row = numbers.row[place] ?? 0;
    if (rows.has(row)) places.set(row, place);
  }
  return places;
}

function patched(
  known: LedgerColumns,
  changed: readonly LedgerLine[],
  places: ReadonlyMap<number, number>,
): LedgerColumns {
  const placed = changed.map((line) => ({ line, place: places.get(line.numbers.row) ?? 0 }));
  const numbers = Object.fromEntries(
    lineNumbers.map((name) => {
      const own = known.numbers[name];
      const differing = placed.filter(({ line, place }) => own[place] !== line.numbers[name]);
      const column = differing.length > 0 ? own.slice() : own;
      for (const { line, place } of differing) column[place] = line.numbers[name];
      return [name, column];
    }),
  ) as Record<LineNumber, Int32Array>;
  const doors = placed.filter(({ line, place }) => known.door[place] !== line.door);
  const spanStarts = known.spanStarts.slice();
  const spanEnds = known.spanEnds.slice();
  for (const { line, place } of placed) {
    spanStarts[place] = append(known.spans, line.spans);
    spanEnds[place] = known.spans.used;
  }
  return { ...known, numbers, spanStarts, spanEnds, door: withDoors(known.door, doors) };
}

type Placed = { readonly line: LedgerLine; readonly place: number };

function withDoors(door: readonly string[], placed: readonly Placed[]): readonly string[] {
  if (placed.length === 0) return door;
  const all = [...door];
  for (const { line, place } of placed) all[place] = line.door;
  return all;
}

/** Where they begin. */
function append(pool: SpanPool, spans: readonly number[]): number {
  const start = pool.used;
  if (start + spans.length > pool.numbers.length) {
    const larger = new Int32Array(Math.ceil(1.25 * (start + spans.length)));
    larger.set(pool.numbers);
    pool.numbers = larger;
  }
  pool.numbers.set(spans, start);
  pool.used += spans.length;
  return start;
}

/** Everything written anew in the order of the codes. */
function rebuilt(known: LedgerColumns, changed: readonly LedgerLine[]): LedgerColumns {
  const left = [...placesOf(known, changed).values()];
  const added = [...changed].sort((a, b) => (a.code < b.code ? -1 : Number(a.code > b.code)));
  const cuts: { readonly at: number; readonly line?: LedgerLine }[] = [
    ...added.map((line) => ({ at: placeOfCode(known, line.code), line })),
    ...left.map((at) => ({ at })),
  ];
  const writer = columnsWriter({
    count: known.count - left.length + added.length,
    spans: known.spans.used + added.reduce((sum, line) => sum + line.spans.length, 0),
    buildings: known.buildings,
  });
  let from = 0;
  for (const { at, line } of cuts.sort((a, b) => a.at - b.at)) {
    writer.copy(known, from, at);
    if (line) writer.put(line);
    from = line ? Math.max(from, at) : at + 1;
  }
  writer.copy(known, from, known.count);
  return writer.done();
}

/** Before which household one of this code stands. */
function placeOfCode({ code: codes, count }: LedgerColumns, code: string): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((codes[middle] ?? "") < code) low = middle + 1;
    else high = middle;
  }
  return low;
}
