import type { LedgerColumns } from "./ledger-columns.ts";
import { type LedgerLine, type LineBuilding, type LineNumber, lineNumbers } from "./ledger-line.ts";

const textNames = ["id", "code", "door"] as const;

/** Fills columns one household, or one run of them, after the other. */
export function columnsWriter(room: {
  count: number;
  /** The most there may be, in numbers. */
  spans: number;
  buildings: readonly LineBuilding[];
}) {
  const { count, buildings } = room;
  const texts: Record<(typeof textNames)[number], string[]> = { id: [], code: [], door: [] };
  const numbers = Object.fromEntries(
    lineNumbers.map((name) => [name, new Int32Array(count)]),
  ) as Record<LineNumber, Int32Array>;
  const spanStarts = new Int32Array(count);
  const spanEnds = new Int32Array(count);
  const spans = { numbers: new Int32Array(Math.ceil(1.25 * room.spans)), used: 0 };
  let at = 0;
  function addSpans(place: number, own: ArrayLike<number>): void {
    spanStarts[place] = spans.used;
    spans.numbers.set(own, spans.used);
    spans.used += own.length;
    spanEnds[place] = spans.used;
  }
  function put(line: LedgerLine): void {
    for (const name of lineNumbers) numbers[name][at] = line.numbers[name];
    for (const name of textNames) texts[name].push(line[name]);
    addSpans(at++, line.spans);
  }
  function copy(known: LedgerColumns, from: number, to: number): void {
    if (to <= from) return;
    for (const name of lineNumbers) numbers[name].set(known.numbers[name].subarray(from, to), at);
    for (const name of textNames) {
      for (let index = from; index < to; index++) texts[name].push(known[name][index] ?? "");
    }
    for (let index = from; index < to; index++) {
      const own = known.spans.numbers.subarray(known.spanStarts[index], known.spanEnds[index]);
      addSpans(at++, own);
    }
  }
  const done = (): LedgerColumns => ({
    ...{ ...texts, count, numbers, spanStarts, spanEnds, spans, buildings },
  });
  return { put, copy, done };
}
