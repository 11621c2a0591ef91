import { describe, expect, test } from "vitest";
import { listOwnActs } from "#domain/retraction/own-acts.ts";
import { decideRetraction, minutesToRetract } from "#domain/retraction/retraction.ts";
import {
  eventOf,
  milestoneOf,
  projectOf,
  reportOf,
} from "#tests/unit/domain/portfolio/build-facts.ts";

const minute = 60_000;

test.each([
  [0, 10],
  [1, 10],
  [minute, 9],
  [9 * minute + 1, 1],
  [10 * minute - 1, 1],
  [10 * minute, 0],
  [3_000 * minute, 0],
  [-1, 0],
])("after %i ms there are %i minutes left", (at, minutes) => {
  expect(minutesToRetract({ madeAt: 0, at })).toBe(minutes);
});

test("what others rest on stays, and so does what is ten minutes old", () => {
  expect(decideRetraction({ madeAt: 0, at: minute, isBuiltOn: false })).toMatchObject({ ok: true });
  expect(decideRetraction({ madeAt: 0, at: minute, isBuiltOn: true })).toMatchObject({
    refusal: "retraction.builtOn",
  });
  expect(decideRetraction({ madeAt: 0, at: 10 * minute, isBuiltOn: false })).toMatchObject({
    refusal: "retraction.tooLate",
  });
});

describe("what somebody may take back", () => {
  const report = (id: string, more: object = {}) =>
    reportOf(id, { asOfOn: "2015-04-15", percent: 60, reporterId: "owner", ...more });
  const review = {
    id: "review",
    decision: "approved" as const,
    comment: null,
    reviewer: "leader",
    reviewerId: "leader",
    reviewedAt: 5,
    on: "2015-04-15",
  };
  const acts = (
    facts: Partial<Parameters<typeof listOwnActs>[0]>,
    userId = "owner",
  ): [string, string, boolean, number][] =>
    listOwnActs({ ...projectOf(), proposals: [], ...facts }, userId).map(
      ({ subject, subjectId, isBuiltOn, events }) => [subject, subjectId, isBuiltOn, events.length],
    );

  test("is their own report, unless it was reviewed or corrected", () => {
    expect(acts({ reports: [report("a")] })).toEqual([["report", "a", false, 0]]);
    expect(acts({ reports: [report("a")] }, "other")).toEqual([]);
    expect(acts({ reports: [report("a", { review })] })).toEqual([["report", "a", true, 0]]);
    expect(acts({ reports: [report("a"), report("b", { correctsId: "a" })] })).toEqual([
      ["report", "a", true, 0],
      ["report", "b", false, 0],
    ]);
  });

  test("is a report with what was recorded in the same moment, and that not alone", () => {
    const started = eventOf("started", "2015-04-15", { id: "s", recordedAt: 7 });
    const met = eventOf("met", "2015-04-15", { id: "m", recordedAt: 7 });
    const later = eventOf("reopened", "2015-04-15", { id: "r", recordedAt: 9 });
    const reports = [report("a", { reportedAt: 7 })];
    const withEvents = (...events: (typeof met)[]) =>
      acts({
        reports,
        milestones: [milestoneOf("works", { events })],
      });
    expect(withEvents(started, met)).toEqual([["report", "a", false, 2]]);
    expect(withEvents(started, met, later)).toEqual([
      ["report", "a", true, 2],
      ["milestoneEvent", "r", false, 1],
    ]);
  });

  test("is an event by itself, unless another followed", () => {
    const first = eventOf("started", "2015-04-01", { id: "1", recordedAt: 1 });
    const second = eventOf("met", "2015-04-02", { id: "2", recordedAt: 2 });
    expect(acts({ milestones: [milestoneOf("works", { events: [first, second] })] })).toEqual([
      ["milestoneEvent", "1", true, 1],
      ["milestoneEvent", "2", false, 1],
    ]);
  });

  test("is their own review, unless the report was corrected upon it", () => {
    const reviewed = report("a", { review });
    expect(acts({ reports: [reviewed] }, "leader")).toEqual([["review", "a", false, 0]]);
    const corrected = [reviewed, report("b", { correctsId: "a" })];
    expect(acts({ reports: corrected }, "leader")).toEqual([["review", "a", true, 0]]);
  });
});
