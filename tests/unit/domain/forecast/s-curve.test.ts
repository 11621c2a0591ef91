import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysBetween } from "#domain/calendar/calendar-day.ts";
import { plannedPercent } from "#domain/forecast/progress.ts";
import { plannedCurve, reportedCurve } from "#domain/forecast/s-curve.ts";
import { currentReport, type ReportFacts } from "#domain/report/report-status.ts";
import { arbitraryBaseline } from "../arbitrary-baseline.ts";
import { describeInEachZone } from "../calendar/in-each-zone.ts";

const tenDays = { weight: 1, startOn: "2015-04-01", finishOn: "2015-04-10" };
const lastFive = { weight: 3, startOn: "2015-04-06", finishOn: "2015-04-10" };

describeInEachZone("the planned curve", () => {
  it("by day", () => {
    const curve = plannedCurve([tenDays, lastFive], "day");
    expect(curve.map(({ percent }) => percent)).toEqual([
      2.5, 5, 7.5, 10, 12.5, 30, 47.5, 65, 82.5, 100,
    ]);
    expect(curve[0]?.on).toBe("2015-04-01");
    expect(curve.at(-1)?.on).toBe("2015-04-10");
  });

  it("by week, with the last day", () => {
    expect(plannedCurve([tenDays, lastFive], "week")).toEqual([
      { on: "2015-04-01", percent: 2.5 },
      { on: "2015-04-08", percent: 65 },
      { on: "2015-04-10", percent: 100 },
    ]);
  });

  it.each([
    { name: "eight days end on a step", finishOn: "2015-04-08", days: ["01", "08"] },
    { name: "seven days do not", finishOn: "2015-04-07", days: ["01", "07"] },
    { name: "one day is one point", finishOn: "2015-04-01", days: ["01"] },
  ])("$name", ({ finishOn, days }) => {
    const curve = plannedCurve([{ ...tenDays, finishOn }], "week");
    expect(curve.map(({ on }) => on)).toEqual(days.map((day) => `2015-04-${day}`));
  });

  it.each([{ items: [] }, { items: [{ ...tenDays, weight: 0 }] }])(
    "none for $items",
    ({ items }) => {
      expect(plannedCurve(items, "day")).toEqual([]);
    },
  );

  it("never falls, ends at 100, and is the planned percent of each of its days", () => {
    fc.assert(
      fc.property(arbitraryBaseline, fc.constantFrom("day", "week"), (items, step) => {
        const curve = plannedCurve(items, step);
        expect(curve.at(-1)?.percent).toBe(100);
        for (const [index, { on, percent }] of curve.entries()) {
          expect(percent).toBe(plannedPercent(items, on));
          const before = curve[index - 1];
          expect(percent).toBeGreaterThanOrEqual(before?.percent ?? 0);
          expect(daysBetween(before?.on ?? "1990-01-01", on)).toBeGreaterThan(0);
        }
      }),
      { numRuns: 40 },
    );
  });
});

function report(id: string, asOfOn: string, more: Partial<ReportFacts> = {}): ReportFacts {
  return { id, asOfOn, reportedOn: asOfOn, percent: 40, correctsId: null, reviews: [], ...more };
}

describe("the reported curve", () => {
  const march = report("march", "2015-03-31");
  const april = report("april", "2015-04-10", { percent: 55 });
  const fixed = report("fixed", "2015-04-10", {
    percent: 35,
    reportedOn: "2015-04-13",
    correctsId: "april",
  });

  it("as it was known on a day", () => {
    const reports = [april, fixed, march];
    expect(reportedCurve(reports, "2015-04-12")).toEqual([
      { on: "2015-03-31", percent: 40, reportId: "march" },
      { on: "2015-04-10", percent: 55, reportId: "april" },
    ]);
    expect(reportedCurve(reports, "2015-04-13")).toEqual([
      { on: "2015-03-31", percent: 40, reportId: "march" },
      { on: "2015-04-10", percent: 35, reportId: "fixed" },
    ]);
    expect(reportedCurve(reports, "2015-03-30")).toEqual([]);
  });

  it("has one point for a day, of the report handed in last", () => {
    const again = report("again", "2015-04-10", { percent: 57, reportedOn: "2015-04-11" });
    expect(reportedCurve([again, april], "2015-04-15")).toEqual([
      { on: "2015-04-10", percent: 57, reportId: "again" },
    ]);
  });

  it("ends with the report that counts", () => {
    const reports = [april, fixed, march];
    for (const asOf of ["2015-03-31", "2015-04-10", "2015-04-13", "2015-05-01"]) {
      const current = currentReport(reports, asOf);
      expect(reportedCurve(reports, asOf).at(-1)?.reportId).toBe(current?.id);
    }
  });
});
