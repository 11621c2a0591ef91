import type { LineBuilding, LineNumber } from "./ledger-line.ts";

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
  /** Where the spans of each household begin and end in the pool. */
  readonly spanStarts: Int32Array;
  readonly spanEnds: Int32Array;
  readonly spans: SpanPool;
  readonly buildings: readonly LineBuilding[];
}

/**
 * The spans of all households, with room behind them: the new ones of a household that changed are
 * written there, and what was known before goes on reading the old ones.
 */
export interface SpanPool {
  numbers: Int32Array;
  used: number;
}
