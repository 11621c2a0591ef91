import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type BaselineItem,
  plannedPercent,
  plannedValue,
  reportingGap,
  roundPoints,
  weightedProgress,
} from "#domain/forecast/progress.ts";
import {
  currentReport,
  type ReportFacts,
  reportStatus,
  reportsInForce,
  withStatuses,
} from "#domain/report/report-status.ts";
import { arbitraryDay } from "../arbitrary-day.ts";
import { describeInEachZone } from "../calendar/in-each-zone.ts";

function report(id: string, on: string, more: Partial<ReportFacts> = {}): ReportFacts {
  return { id, asOfOn: on, reportedOn: on, percent: 60, correctsId: null, reviews: [], ...more };
}

const march = report("march", "2015-03-31");
const april = report("april", "2015-04-10");
const correction = report("correction", "2015-04-12", {
  asOfOn: "2015-04-10",
  correctsId: "april",
});
const approvedOn = (on: string) => ({ reviews: [{ decision: "approved" as const, on }] });
const returnedOn = (on: string) => ({ reviews: [{ decision: "returned" as const, on }] });

describe("current report", () => {
  it.each([
    { name: "none yet", reports: [march], asOf: "2015-03-30", current: undefined },
    { name: "the only one, from its day", reports: [march], asOf: "2015-03-31", current: "march" },
    {
      name: "latest as-of day wins",
      reports: [april, march],
      asOf: "2015-04-15",
      current: "april",
    },
    {
      name: "as known before it came",
      reports: [april, march],
      asOf: "2015-04-09",
      current: "march",
    },
    {
      name: "a back-dated report does not displace a later day",
      reports: [april, report("late", "2015-04-14", { asOfOn: "2015-04-01" })],
      asOf: "2015-04-15",
      current: "april",
    },
    {
      name: "same as-of day: the one reported later",
      reports: [report("second", "2015-04-11", { asOfOn: "2015-04-10" }), april],
      asOf: "2015-04-15",
      current: "second",
    },
    {
      name: "same days: the later in the list",
      reports: [april, report("second", "2015-04-10")],
      asOf: "2015-04-15",
      current: "second",
    },
    {
      name: "corrected reports are out",
      reports: [march, april, correction],
      asOf: "2015-04-15",
      current: "correction",
    },
    {
      name: "until the correction is known they stand",
      reports: [march, april, correction],
      asOf: "2015-04-11",
      current: "april",
    },
    {
      name: "a correction may move to an earlier day than the one it corrects",
      reports: [april, report("fix", "2015-04-12", { asOfOn: "2015-04-08", correctsId: "april" })],
      asOf: "2015-04-15",
      current: "fix",
    },
    {
      name: "returned reports are out",
      reports: [march, report("april", "2015-04-10", returnedOn("2015-04-13"))],
      asOf: "2015-04-15",
      current: "march",
    },
    {
      name: "until they are returned they stand",
      reports: [march, report("april", "2015-04-10", returnedOn("2015-04-13"))],
      asOf: "2015-04-12",
      current: "april",
    },
    {
      name: "a returned correction does not bring back what it withdrew",
      reports: [march, april, { ...correction, ...returnedOn("2015-04-13") }],
      asOf: "2015-04-15",
      current: "march",
    },
    {
      name: "approved reports stand",
      reports: [report("april", "2015-04-10", approvedOn("2015-04-11"))],
      asOf: "2015-04-15",
      current: "april",
    },
    {
      name: "a report that speaks of the future does not count yet",
      reports: [march, report("ahead", "2015-04-10", { asOfOn: "2015-05-01" })],
      asOf: "2015-04-15",
      current: "march",
    },
  ])("$name", ({ reports, asOf, current }) => {
    expect(currentReport(reports, asOf)?.id).toBe(current);
  });
});

describe("report status", () => {
  it.each([
    { given: april, asOf: "2015-04-15", status: "submitted", others: [march] },
    { given: april, asOf: "2015-04-15", status: "corrected", others: [correction] },
    { given: april, asOf: "2015-04-11", status: "submitted", others: [correction] },
    { given: april, asOf: "2015-04-12", status: "corrected", others: [correction] },
    {
      given: report("april", "2015-04-10", approvedOn("2015-04-11")),
      asOf: "2015-04-11",
      status: "approved",
      others: [],
    },
    {
      given: report("april", "2015-04-10", returnedOn("2015-04-11")),
      asOf: "2015-04-10",
      status: "submitted",
      others: [],
    },
    {
      given: report("april", "2015-04-10", returnedOn("2015-04-11")),
      asOf: "2015-04-11",
      status: "returned",
      others: [],
    },
    {
      given: report("april", "2015-04-10", returnedOn("2015-04-11")),
      asOf: "2015-04-15",
      status: "corrected",
      others: [correction],
    },
  ])("$status on $asOf", ({ given, asOf, status, others }) => {
    const reports = [given, ...others];
    expect(reportStatus(given, reports, asOf)).toBe(status);
    expect(withStatuses(reports, asOf)).toEqual(
      reports.map((each) => ({ report: each, status: reportStatus(each, reports, asOf) })),
    );
  });
});

describe("milestone-weighted percent", () => {
  it.each([
    { parts: [], percent: null, normalised: false },
    { parts: [{ weight: 0, percent: 50 }], percent: null, normalised: false },
    { parts: [{ weight: 100, percent: 60 }], percent: 60, normalised: false },
    {
      parts: [
        { weight: 60, percent: 100 },
        { weight: 40, percent: 50 },
      ],
      percent: 80,
      normalised: false,
    },
    {
      parts: [
        { weight: 30, percent: 100 },
        { weight: 20, percent: 50 },
      ],
      percent: 80,
      normalised: true,
    },
    {
      parts: [
        { weight: 33.3, percent: 0 },
        { weight: 33.3, percent: 100 },
        { weight: 33.4, percent: 0 },
      ],
      percent: 33.3,
      normalised: false,
    },
    {
      parts: [1, 1, 1].map((weight, index) => ({ weight, percent: index === 0 ? 100 : 0 })),
      percent: 33.33,
      normalised: true,
    },
  ])("$parts: $percent", ({ parts, percent, normalised }) => {
    expect(weightedProgress(parts)).toEqual({
      percent: percent === null ? null : { from: percent, to: percent },
      normalised,
      unknown: 0,
    });
  });

  it.each([
    { percents: [null, 50], from: 20, to: 80, unknown: 1 },
    { percents: [null, null], from: 0, to: 100, unknown: 2 },
    { percents: [0, 50], from: 20, to: 20, unknown: 0 },
  ])("what nobody said is unknown, not 0: $percents is $from to $to", (row) => {
    const { percents, from, to, unknown } = row;
    const [first = null, second = null] = percents;
    const parts = [
      { weight: 60, percent: first },
      { weight: 40, percent: second },
    ];
    expect(weightedProgress(parts)).toMatchObject({ percent: { from, to }, unknown });
  });

  it("lies between its parts", () => {
    const part = fc.record({
      weight: fc.integer({ min: 1, max: 100 }),
      percent: fc.integer({ min: 0, max: 100 }),
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
        const { percent } = weightedProgress(parts);
        const percents = parts.map((one) => one.percent);
        expect(percent?.from).toBe(percent?.to);
        expect(percent?.from).toBeGreaterThanOrEqual(Math.min(...percents));
        expect(percent?.to).toBeLessThanOrEqual(Math.max(...percents));
      }),
    );
  });
});

const tenDays: BaselineItem = { weight: 1, startOn: "2015-04-01", finishOn: "2015-04-10" };
const oneDay: BaselineItem = { weight: 3, startOn: "2015-04-10", finishOn: "2015-04-10" };

describeInEachZone("planned percent", () => {
  it.each([
    { name: "no baseline", items: [], on: "2015-04-05", planned: null },
    { name: "the day before", items: [tenDays], on: "2015-03-31", planned: 0 },
    { name: "the end of its first day", items: [tenDays], on: "2015-04-01", planned: 10 },
    { name: "half-way", items: [tenDays], on: "2015-04-05", planned: 50 },
    { name: "its last day", items: [tenDays], on: "2015-04-10", planned: 100 },
    { name: "long after", items: [tenDays], on: "2016-01-01", planned: 100 },
    { name: "one day, before", items: [oneDay], on: "2015-04-09", planned: 0 },
    { name: "one day, on it", items: [oneDay], on: "2015-04-10", planned: 100 },
    { name: "weighted", items: [tenDays, oneDay], on: "2015-04-08", planned: 20 },
    {
      name: "across the start of summer time",
      items: [{ weight: 1, startOn: "2015-03-07", finishOn: "2015-03-10" }],
      on: "2015-03-08",
      planned: 50,
    },
    {
      name: "two decimals",
      items: [{ weight: 1, startOn: "2015-04-01", finishOn: "2015-04-03" }],
      on: "2015-04-01",
      planned: 33.33,
    },
  ])("$name: $planned", ({ items, on, planned }) => {
    expect(plannedPercent(items, on)).toBe(planned);
  });

  it("never falls", () => {
    const item = fc
      .tuple(fc.integer({ min: 1, max: 100 }), arbitraryDay, arbitraryDay)
      .map(([weight, a, b]): BaselineItem => {
        const [startOn, finishOn] = a < b ? [a, b] : [b, a];
        return { weight, startOn, finishOn };
      });
    const items = fc.array(item, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(items, arbitraryDay, arbitraryDay, (baseline, a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        const before = plannedValue(baseline, early) ?? Number.NaN;
        expect(plannedValue(baseline, late)).toBeGreaterThanOrEqual(before - 1e-9);
      }),
    );
  });
});

describe("reporting gap", () => {
  const exactly = (percent: number) => ({ from: percent, to: percent });
  it.each([
    [60, exactly(50), 10],
    [50, exactly(60), 10],
    [60, exactly(50.01), null],
    [60.3, exactly(50.3), 10],
    [60, exactly(60), null],
    [null, exactly(60), null],
    [60, null, null],
    [40, { from: 0, to: 100 }, null],
    [38.5, { from: 16.2, to: 36.2 }, null],
    [50, { from: 16.2, to: 36.2 }, 13.8],
    [5, { from: 16.2, to: 36.2 }, 11.2],
  ])("reported %s, weighted %j: %s", (reported, weighted, expected) => {
    expect(reportingGap(reported, weighted)).toBe(expected);
  });
});

describe("points to two decimals", () => {
  it.each([
    [9.999999999, 10],
    [94.2 - 60, 34.2],
    [1.005, 1.01],
    [-5.255, -5.26],
    [0, 0],
    [-0.001, 0],
  ])("%d is %d", (points, expected) => {
    expect(roundPoints(points)).toBe(expected);
  });
});

describe("inForce reports", () => {
  it("are the ones that count, by the day they speak of", () => {
    const late = report("late", "2015-04-14", { asOfOn: "2015-04-01" });
    const returned = report("returned", "2015-04-11", returnedOn("2015-04-13"));
    const reports = [returned, correction, april, late, march];
    const ids = (asOf: string) => reportsInForce(reports, asOf).map(({ id }) => id);
    expect(ids("2015-04-15")).toEqual(["march", "late", "correction"]);
    expect(ids("2015-04-11")).toEqual(["march", "april", "returned"]);
    expect(ids("2015-03-30")).toEqual([]);
  });

  it("leave the list they were given as it was", () => {
    const reports = [april, march];
    reportsInForce(reports, "2015-04-15");
    expect(reports).toEqual([april, march]);
  });
});

it.each([
  {
    parts: [
      { weight: 99.99, percent: 100 },
      { weight: 0.01, percent: 99 },
    ],
    percent: 99.99,
  },
  { parts: Array.from({ length: 999 }, () => ({ weight: 0.1, percent: 100 })), percent: 100 },
  {
    parts: [
      { weight: 0, percent: 0 },
      { weight: 7, percent: 100 },
    ],
    percent: 100,
  },
])("reads 100 only where nothing is missing: $percent", ({ parts, percent }) => {
  expect(weightedProgress(parts).percent).toEqual({ from: percent, to: percent });
});

it("a plan is at 100 on its last day, and not before", () => {
  const items = [
    { weight: 100, startOn: "2015-01-01", finishOn: "2015-02-28" },
    { weight: 0.01, startOn: "2015-03-01", finishOn: "2015-03-31" },
  ];
  const days = ["2015-02-28", "2015-03-30", "2015-03-31"];
  expect(days.map((on) => plannedPercent(items, on))).toEqual([99.99, 99.99, 100]);
});
