import { describe, expect, it } from "vitest";
import { askAboutDeadline, askAboutMilestoneEvent } from "#domain/milestone/milestone-questions.ts";

const businessDate = "2015-04-15";
const until = (to: string | null) => ({ from: null, to });

describe("what is asked before a deadline is set", () => {
  it.each([
    ["a year later is usual", until("2015-06-30"), until("2016-06-29"), []],
    ["more than a year later", until("2015-06-30"), until("2016-06-30"), ["deadline.farMove"]],
    ["more than a year earlier", until("2017-06-30"), until("2015-06-30"), ["deadline.farMove"]],
    ["a first one in a few years", null, until("2020-12-31"), []],
    ["a first one of the next generation", null, until("2055-12-31"), ["deadline.farAway"]],
    ["one left open", until("2015-06-30"), until(null), []],
    ["one that was open", until(null), until("2016-12-31"), []],
    ["one that was no day", until("not a day"), until("2016-12-31"), []],
    ["one that cannot have been meant", until("9999-12-31"), until("2016-12-31"), []],
  ])("%s", (_name, current, next, codes) => {
    const asked = askAboutDeadline({ current, next, businessDate });
    expect(asked.map(({ code }) => code)).toEqual(codes);
  });

  it("names from where to where, by how much and which way", () => {
    const move = { current: until("2015-06-30"), next: until("2025-06-30"), businessDate };
    const params = { from: "2015-06-30", to: "2025-06-30", days: 3653, way: "later" };
    expect(askAboutDeadline(move)).toEqual([{ code: "deadline.farMove", params }]);
  });
});

it.each([
  ["2014-04-15", []],
  ["2005-04-15", [{ code: "milestone.longAgo", params: { on: "2005-04-15", days: 3652 } }]],
])("an event of %s", (on, questions) => {
  expect(askAboutMilestoneEvent({ on, businessDate })).toEqual(questions);
});
