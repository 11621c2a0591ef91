import { describe, expect, it } from "vitest";
import { askAboutReport } from "#domain/report/report-questions.ts";

const usual = {
  percent: 65,
  asOfOn: "2015-04-15",
  before: { percent: 60 },
  openMilestones: 3,
  onlyPercent: null,
  planFrom: "2015-03-01",
  businessDate: "2015-04-15",
};

describe("what is asked before a report is filed", () => {
  it.each([
    ["nothing of a usual one", {}, []],
    ["nothing of 20 points", { percent: 80 }, []],
    ["more than 20 points", { percent: 80.01 }, ["report.jump"]],
    ["nothing of the first, however far", { before: null, percent: 70 }, []],
    [
      "all of it while something is open",
      { before: { percent: 95 }, percent: 100 },
      ["report.openMilestones"],
    ],
    [
      "nothing of all of it once all is met",
      { before: { percent: 95 }, percent: 100, openMilestones: 0 },
      [],
    ],
    ["nothing of a year ago", { planFrom: null, asOfOn: "2014-04-15" }, []],
    ["more than a year ago", { planFrom: null, asOfOn: "2014-04-14" }, ["report.longAgo"]],
    ["before the plan", { asOfOn: "2015-02-28" }, ["report.beforePlan"]],
    [
      "another percent than the works as a whole stand at",
      { onlyPercent: 60 },
      ["report.milestoneDiffers"],
    ],
    ["nothing of the same percent", { onlyPercent: 65 }, []],
    [
      "several at once",
      { asOfOn: "2005-04-15", percent: 100 },
      ["report.jump", "report.openMilestones", "report.longAgo", "report.beforePlan"],
    ],
  ])("%s", (_name, given, codes) => {
    expect(askAboutReport({ ...usual, ...given }).map(({ code }) => code)).toEqual(codes);
  });

  it("names its figures", () => {
    expect(askAboutReport({ ...usual, percent: 85.5 })).toEqual([
      { code: "report.jump", params: { from: 60, to: 85.5, points: 25.5 } },
    ]);
  });
});
