import { bisectLeft } from "d3-array";
import type { Steps } from "#domain/core/steps.ts";
import { type LedgerLine, type LineBuilding, type LineNumber, lineNumbers } from "./ledger-line.ts";

/**
 * The households of a project by columns, in the order of their codes. A hundred thousand objects
 * would take twenty times as long to look through.
 */
export interface LedgerColumns {
  readonly count: number;
  readonly id: readonly string[];
  readonly code: readonly string[];
  readonly door: readonly string[];
  readonly numbers: Readonly<Record<LineNumber, Int32Array>>;
  /** Where the spans of each household begin, and after the last one the end. */
  readonly spanStarts: Int32Array;
  readonly spans: Int32Array;
  readonly buildings: readonly LineBuilding[];
}

/**
 * @param buildings what `numbers.building` of the lines is the place in
 * @example
 * doAll(ledgerColumnSteps(lines, buildings)).count //=> lines.length
 */
export function ledgerColumnSteps(
  lines: readonly LedgerLine[],
  buildings: readonly LineBuilding[],
): Steps<LedgerColumns> {
  return mergeLineSteps(noColumns(buildings), lines);
}

function noColumns(buildings: readonly LineBuilding[]): LedgerColumns {
  const nothing = new Int32Array(0);
  const numbers = numbersOf(() => nothing);
  const [id, code, door] = [[], [], []];
  const spanStarts = new Int32Array(1);
  return { count: 0, id, code, door, numbers, spanStarts, spans: nothing, buildings };
}

/** The same with some households added, or changed, told by their rows; what lies between is copied. */
export function* mergeLineSteps(
  known: LedgerColumns,
  changed: readonly LedgerLine[],
): Steps<LedgerColumns> {
  const rows = new Set(changed.map(({ numbers }) => numbers.row));
  const left: number[] = [];
  for (let at = 0; at < known.count; at++) {
    if (rows.has(known.numbers.row[at] ?? 0)) left.push(at);
  }
  const added = [...changed].sort((a, b) => (a.code < b.code ? -1 : Number(a.code > b.code)));
  const cuts: { readonly at: number; readonly line?: LedgerLine }[] = [
    ...added.map((line) => ({ at: bisectLeft(known.code, line.code), line })),
    ...left.map((at) => ({ at })),
  ];
  const writer = columnsWriter(known.count - left.length + added.length, known.buildings);
  let from = 0;
  for (const { at, line } of cuts.sort((a, b) => a.at - b.at)) {
    writer.copy(known, from, at);
    if (line) writer.put(line);
    from = line ? at : at + 1;
    yield;
  }
  writer.copy(known, from, known.count);
  return writer.done();
}

function numbersOf<T>(make: (name: LineNumber) => T): Record<LineNumber, T> {
  return Object.fromEntries(lineNumbers.map((name) => [name, make(name)])) as Record<LineNumber, T>;
}

/** Fills columns one household, or one run of them, after the other. */
function columnsWriter(count: number, buildings: readonly LineBuilding[]) {
  const texts = { id: [] as string[], code: [] as string[], door: [] as string[] };
  const numbers = numbersOf(() => new Int32Array(count));
  const spanStarts = new Int32Array(count + 1);
  let spans = new Int32Array(1024);
  let [at, end] = [0, 0];
  function addSpans(own: ArrayLike<number>): void {
    if (end + own.length > spans.length) spans = grown(spans, end + own.length);
    spans.set(own, end);
    end += own.length;
  }
  function put(line: LedgerLine): void {
    for (const name of lineNumbers) numbers[name][at] = line.numbers[name];
    for (const name of ["id", "code", "door"] as const) texts[name].push(line[name]);
    addSpans(line.spans);
    spanStarts[++at] = end;
  }
  function copy(known: LedgerColumns, from: number, to: number): void {
    if (to <= from) return;
    for (const name of lineNumbers) numbers[name].set(known.numbers[name].subarray(from, to), at);
    const [first = 0, last = 0] = [known.spanStarts[from], known.spanStarts[to]];
    const moved = end - first;
    addSpans(known.spans.subarray(first, last));
    for (let index = from; index < to; index++) {
      for (const name of ["id", "code", "door"] as const)
        texts[name].push(known[name][index] ?? "");
      spanStarts[++at] = (known.spanStarts[index + 1] ?? 0) + moved;
    }
  }
  const done = (): LedgerColumns => ({
    ...texts,
    count,
    numbers,
    spanStarts,
    buildings,
    spans: spans.slice(0, end),
  });
  return { put, copy, done };
}

function grown(from: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(Math.max(2 * from.length, least));
  to.set(from);
  return to;
}
