import type { Bilingual } from "#domain/core/bilingual.ts";
import { compareWithPrinted } from "#domain/core/rate.ts";
import type { ChartTable } from "./chart-table.ts";

type Statement = {
  readonly id: string;
  readonly name: Bilingual;
  readonly found: number;
  readonly closed: number;
  readonly printedRate: number | null;
};

/**
 * 已公布数字: the closure rate of each ledger as printed, beside what its own figures give.
 *
 * @example
 * chartLedgers([{ found: 1609, closed: 1592, printedRate: 98.98, … }]).rows[0].values //=> [98.98, 98.94]
 */
export function chartLedgers(statements: readonly Statement[]): ChartTable {
  return {
    name: "ledgers",
    arrangement: "beside",
    unit: "percent",
    series: ["printed", "recomputed"],
    rows: statements.map(({ id, name, found, closed, printedRate }) => {
      const { printed, recomputed } = compareWithPrinted({
        numerator: closed,
        denominator: found,
        printed: printedRate,
      });
      return { key: id, label: { kind: "named", name }, values: [printed, recomputed] };
    }),
    leftOut: 0,
  };
}
