import { expect, test } from "vitest";
import { latestCorrection, reportBefore } from "#domain/report/report-history.ts";
import type { ReportFacts } from "#domain/report/report-status.ts";

function report(id: string, reportedOn: string, more: Partial<ReportFacts> = {}): ReportFacts {
  return {
    id,
    asOfOn: reportedOn,
    reportedOn,
    percent: 60,
    correctsId: null,
    reviews: [],
    ...more,
  };
}

const first = report("first", "2015-03-01");
const second = report("second", "2015-03-05", { correctsId: "first" });
const third = report("third", "2015-03-09", { correctsId: "second" });
const apart = report("apart", "2015-03-10");

test.each([
  ["first", third],
  ["second", third],
  ["third", third],
  ["apart", apart],
  ["invented", null],
])("a correction of %s names the end of its chain", (id, latest) => {
  expect(latestCorrection([first, second, third, apart], id)).toBe(latest);
});

test("the report before is the one that spoke for the project when this one was filed", () => {
  const reports = [first, second, third, apart];
  expect(reportBefore(reports, first)).toBeNull();
  expect(reportBefore(reports, second)).toBe(first);
  expect(reportBefore(reports, apart)).toBe(third);
});

test("a report returned before this one was filed is not compared with", () => {
  const returned = report("returned", "2015-03-20", {
    reviews: [{ decision: "returned", on: "2015-03-21" }],
  });
  const next = report("next", "2015-04-01");
  expect(reportBefore([apart, returned, next], next)).toBe(apart);
});
