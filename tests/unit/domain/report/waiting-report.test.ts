import { expect, test } from "vitest";
import type { ReportStatus } from "#domain/report/report-status.ts";
import { waitingReports } from "#domain/report/waiting-report.ts";

type Row = readonly [id: string, asOfOn: string, status: ReportStatus];

/** Filed in this order; what waits and what was superseded. */
function answer(filed: readonly Row[]) {
  const newestFirst = filed
    .map(([id, asOfOn, status]) => ({ report: { id, asOfOn }, status }))
    .toReversed();
  const waiting = waitingReports(newestFirst);
  const ids = (superseded: boolean) =>
    waiting
      .filter(({ isSuperseded }) => isSuperseded === superseded)
      .map(({ report }) => report.id)
      .toReversed();
  return { asks: ids(false), superseded: ids(true) };
}

test.each<[string, readonly Row[], readonly string[], readonly string[]]>([
  ["nothing filed", [], [], []],
  ["one", [["a", "2015-04-01", "submitted"]], ["a"], []],
  [
    "a later one of the same day",
    [
      ["a", "2015-04-15", "submitted"],
      ["b", "2015-04-15", "submitted"],
    ],
    ["b"],
    ["a"],
  ],
  [
    "a later one of a later day, approved already",
    [
      ["a", "2015-04-01", "submitted"],
      ["b", "2015-04-15", "approved"],
    ],
    [],
    ["a"],
  ],
  [
    "a back-dated one takes the place of none of a later day",
    [
      ["a", "2015-04-15", "submitted"],
      ["b", "2015-04-01", "submitted"],
    ],
    ["a", "b"],
    [],
  ],
  [
    "the later one returned: the earlier one asks again",
    [
      ["a", "2015-04-01", "submitted"],
      ["b", "2015-04-15", "returned"],
    ],
    ["a"],
    [],
  ],
  [
    "the later one corrected: its correction stands for it",
    [
      ["a", "2015-04-01", "submitted"],
      ["b", "2015-04-15", "corrected"],
      ["c", "2015-04-15", "submitted"],
    ],
    ["c"],
    ["a"],
  ],
  [
    "one before and one back-dated",
    [
      ["a", "2015-04-10", "submitted"],
      ["b", "2015-04-15", "submitted"],
      ["c", "2015-04-12", "submitted"],
    ],
    ["b", "c"],
    ["a"],
  ],
])("%s", (_case, filed, asks, superseded) => {
  expect(answer(filed)).toEqual({ asks, superseded });
});
