import { describe, expect, it } from "vitest";
import { decideDay } from "#domain/calendar/requested-day.ts";
import { decidePeriodStart } from "#domain/portfolio/period-start.ts";
import { describeInEachZone } from "./in-each-zone.ts";

const today = "2015-04-15";

describeInEachZone("the day an address asks for", () => {
  it.each([
    ["nothing is today", null, today],
    ["an emptied field is today", "", today],
    ["today is today", today, today],
    ["yesterday", "2015-04-14", "2015-04-14"],
    ["a leap day", "2012-02-29", "2012-02-29"],
    ["the first day that may be looked at", "2000-01-01", "2000-01-01"],
  ])("%s", (_, asked, asOf) => {
    const isReplay = asOf !== today;
    expect(decideDay(asked, today)).toEqual({
      asOf,
      businessDate: today,
      isReplay,
      problem: null,
    });
  });

  it.each([
    ["tomorrow", "2015-04-16", { code: "later", on: "2015-04-16" }],
    ["the last year there is", "9999-12-31", { code: "later", on: "9999-12-31" }],
    ["the day before the first", "1999-12-31", { code: "tooEarly", on: "1999-12-31" }],
    ["no leap day", "2015-02-29", { code: "noDay" }],
    ["a month that is not", "2015-13-01", { code: "noDay" }],
    ["a short day", "2015-3-1", { code: "noDay" }],
    ["an instant", "2015-03-01T00:00:00Z", { code: "noDay" }],
    ["space around it", " 2015-03-01 ", { code: "noDay" }],
    ["full-width digits", "２０１５-03-01", { code: "noDay" }],
    ["a word", "yesterday", { code: "noDay" }],
    ["a script", "<script>", { code: "noDay" }],
  ])("%s is answered with today and what is wrong", (_, asked, problem) => {
    expect(decideDay(asked, today)).toEqual({
      asOf: today,
      businessDate: today,
      isReplay: false,
      problem,
    });
  });
});

describe("the day an account of changes begins", () => {
  it.each([
    ["nothing asked: the Monday before", undefined, today, "2015-04-13", false],
    ["an emptied field, too", "", today, "2015-04-13", false],
    ["on a Monday, the one before it", undefined, "2015-04-13", "2015-04-06", false],
    ["a day before", "2015-03-31", today, "2015-03-31", false],
    ["the day itself leaves no time", today, today, "2015-04-13", true],
    ["a later day", "2015-04-16", today, "2015-04-13", true],
    ["before the first day", "1999-12-31", today, "2015-04-13", true],
    ["no day", "2015-02-30", today, "2015-04-13", true],
    ["two at once", ["2015-03-01", "2015-03-02"], today, "2015-04-13", true],
  ])("%s", (_, asked, on, from, isRefused) => {
    expect(decidePeriodStart(asked, on)).toEqual({ from, isRefused });
  });
});
