import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { doAll } from "#domain/core/steps.ts";
import { ledgerColumnSteps, mergeLineSteps } from "#domain/household/ledger/ledger-columns.ts";
import { ledgerDay } from "#domain/household/ledger/ledger-day.ts";
import {
  type LedgerLine,
  lineNumbers,
  never,
  none,
  spanOf,
} from "#domain/household/ledger/ledger-line.ts";

const ledgerColumns = (...made: Parameters<typeof ledgerColumnSteps>) =>
  doAll(ledgerColumnSteps(...made));
const mergeLines = (...made: Parameters<typeof mergeLineSteps>) => doAll(mergeLineSteps(...made));
const buildings = [{ id: "b1", section: null, position: 0 }];

function line(row: number, code: string, spans: readonly number[] = []): LedgerLine {
  const zeros = Object.fromEntries(lineNumbers.map((name) => [name, 0]));
  const numbers = { ...zeros, row, registered: 20150101, removed: never } as LedgerLine["numbers"];
  return { id: `h${row}`, code, door: "1-101", numbers, spans };
}

const surveyed = spanOf({
  fromOn: "2015-01-10",
  toOn: "2015-03-01",
  stage: "surveyed",
  stageOn: "2015-01-08",
  isBreach: false,
});
const signed = spanOf({
  fromOn: "2015-03-01",
  toOn: null,
  stage: "signed",
  stageOn: "2015-02-27",
  isBreach: true,
});

describe("households by columns", () => {
  const lines = fc.uniqueArray(
    fc.record({ row: fc.nat({ max: 12 }), code: fc.nat({ max: 99 }), news: fc.nat({ max: 2 }) }),
    { selector: ({ row }) => row },
  );
  const made = (given: { row: number; code: number; news: number }[]) =>
    given.map(({ row, code, news }) =>
      line(row, String(code).padStart(2, "0") + row, [surveyed, signed].slice(0, news).flat()),
    );

  it("are the same, merged a few at a time or made at once", () => {
    fc.assert(
      fc.property(lines, lines, (first, then) => {
        const merged = mergeLines(ledgerColumns(made(first), buildings), made(then));
        const changed = new Set(then.map(({ row }) => row));
        const all = [...first.filter(({ row }) => !changed.has(row)), ...then];
        expect(merged).toEqual(ledgerColumns(made(all), buildings));
        expect(merged.code).toEqual(merged.code.toSorted());
      }),
    );
  });
});

describe("a day of the ledger", () => {
  const columns = ledgerColumns([line(1, "a", [...surveyed, ...signed]), line(2, "b")], buildings);

  it.each([
    ["2015-01-09", none, 0, 0],
    ["2015-01-10", 0, 20150108, 0],
    ["2015-02-28", 0, 20150108, 0],
    ["2015-03-01", 2, 20150227, 1],
    ["2016-01-01", 2, 20150227, 1],
  ])("%s: stage %i, of %i, breach %i", (on, stage, stageOn, breach) => {
    const day = ledgerDay(columns, on);
    expect([day.stage[0], day.stageOn[0], day.breach[0]]).toEqual([stage, stageOn, breach]);
    expect([day.stage[1], day.stageOn[1], day.breach[1]]).toEqual([none, 0, 0]);
  });

  it("has those registered by then and not taken out by then", () => {
    const { numbers, ...rest } = line(3, "c");
    const gone = { ...rest, numbers: { ...numbers, registered: 20150105, removed: 20150201 } };
    const members = (on: string) => [...ledgerDay(mergeLines(columns, [gone]), on).members];
    expect(members("2014-12-31")).toEqual([]);
    expect(members("2015-01-04")).toEqual([0, 1]);
    expect(members("2015-01-05")).toEqual([0, 1, 2]);
    expect(members("2015-02-01")).toEqual([0, 1]);
  });
});
