import { expect, test } from "vitest";
import { csvOf } from "#domain/core/csv.ts";
import { chartDeadlines } from "#domain/dashboard/deadlines-chart.ts";
import { chartHouseholds } from "#domain/dashboard/households-chart.ts";
import { layoutChart } from "#domain/dashboard/layout-chart.ts";
import { chartLedgers } from "#domain/dashboard/ledgers-chart.ts";
import { chartLights } from "#domain/dashboard/lights-chart.ts";
import { monthEnds, monthsAhead } from "#domain/dashboard/month-ends.ts";
import { chartMoves } from "#domain/dashboard/moves-chart.ts";

test("the ends of the months before a day, and of those ahead, over a leap February", () => {
  expect(monthEnds("2016-03-31", 3)).toEqual(["2016-01-31", "2016-02-29", "2016-03-31"]);
  expect(monthEnds("2015-04-01", 2)).toEqual(["2015-03-31", "2015-04-01"]);
  expect(monthsAhead("2015-12-31", 3)).toEqual(["2015-12-31", "2016-01-31", "2016-02-29"]);
});

test("lights are counted worst first, and all of them are", () => {
  const chart = chartLights([{ on: "2015-03-31", lights: ["green", "red", "grey", "red"] }]);
  expect(chart.series).toEqual(["red", "yellow", "grey", "green", "blue"]);
  expect(chart.rows[0]?.values).toEqual([2, 0, 1, 1, 0]);
});

const open = (to: string | null, commitment: "ensure" | null) => ({
  deadline: { current: { to, commitment } },
});

test("deadlines stand in the month of their last day, overdue ones first and far ones last", () => {
  const given = [
    open("2015-04-14", "ensure"),
    open("2015-04-15", null),
    open("2015-04-30", "ensure"),
    open("2016-03-31", "ensure"),
    open("2016-04-01", "ensure"),
    open(null, "ensure"),
  ] as unknown as Parameters<typeof chartDeadlines>[0];
  const { rows, leftOut, series } = chartDeadlines(given, "2015-04-15");
  const sums = rows.map(({ key, values }) => [key, values[series.indexOf("ensure")], values[5]]);
  expect(sums.filter(([, firm, unsaid]) => firm || unsaid)).toEqual([
    ["overdue", 1, 0],
    ["2015-04-30", 1, 1],
    ["2016-03-31", 1, 0],
    ["later", 1, 0],
  ]);
  expect(leftOut).toBe(1);
});

test("moves are counted in the month they were made, by their way; earlier ones are said", () => {
  const version = (setOn: string, to: string | null) => ({
    setOn,
    from: to === null ? null : `${to.slice(0, 7)}-01`,
    to,
    reason: null,
    precision: to === null ? "none" : "month",
    commitment: null,
  });
  const deadlines = [
    version("2013-01-01", "2014-06-30"),
    version("2014-02-01", "2014-09-30"),
    version("2015-01-10", "2015-06-30"),
    version("2015-01-20", "2015-05-31"),
    version("2015-04-02", null),
  ];
  const given = [{ deadlines }] as unknown as Parameters<typeof chartMoves>[0];
  const { rows, leftOut } = chartMoves(given, "2015-04-15");
  const counted = rows.filter(({ values }) => values.some(Boolean));
  expect(counted.map(({ key, values }) => [key, ...values])).toEqual([
    ["2015-01-31", 1, 1, 0],
    ["2015-04-15", 0, 0, 1],
  ]);
  expect(leftOut).toBe(1);
});

test("households of all ledgers are added up; a project without one is said", () => {
  const relocation = { totals: new Map([["household", { households: 162 }]]) };
  const given = [relocation, null, relocation] as unknown as Parameters<typeof chartHouseholds>[0];
  const { rows, leftOut } = chartHouseholds(given);
  expect(rows[0]).toMatchObject({ key: "household", values: [324] });
  expect(leftOut).toBe(1);
  expect(chartHouseholds([null]).rows).toEqual([]);
});

test("a ledger that printed no rate has none, and not 0", () => {
  const name = { zh: "台账", en: "Ledger" };
  const statement = { id: "a", name, found: 1609, closed: 1592, printedRate: null };
  expect(chartLedgers([statement]).rows[0]?.values).toEqual([null, 98.94]);
});

test("bars that are stacked follow each other to their sum; unknown ones have no length", () => {
  const label = { kind: "word", word: "a" } as const;
  const table = { name: "lights", unit: "count", series: ["a", "b", "c"], leftOut: 0 } as const;
  const rows = [{ key: "a", label, values: [1, null, 3] }];
  const stacked = layoutChart({ ...table, arrangement: "stacked", rows });
  expect(stacked.limit).toBe(4);
  expect(stacked.rows[0]?.bars.map(({ from, to }) => [from, to])).toEqual([
    [0, 25],
    [25, 25],
    [25, 100],
  ]);
  const beside = layoutChart({ ...table, arrangement: "beside", unit: "percent", rows });
  expect(beside.rows[0]?.bars.map(({ from, to }) => [from, to])).toEqual([
    [0, 1],
    [0, 0],
    [0, 3],
  ]);
});

test.each([1, 2, 3, 5, 7, 12, 499, 500])(
  "the axis of counts ends in a whole number at %i or above",
  (most) => {
    const label = { kind: "word", word: "a" } as const;
    const { limit, ticks } = layoutChart({
      name: "lights",
      arrangement: "stacked",
      unit: "count",
      series: ["a"],
      rows: [{ key: "a", label, values: [most] }],
      leftOut: 0,
    });
    expect(limit).toBeGreaterThanOrEqual(most);
    expect(ticks.every(({ value }) => Number.isInteger(value))).toBe(true);
    expect(ticks.at(-1)?.x).toBe(100);
  },
);

test("what a spreadsheet would take for a formula is a text in the file", () => {
  expect(csvOf([["=1+1", '引"号', null, 2.5]])).toBe('\uFEFF\'=1+1,"引""号",,2.5\r\n');
});
