import { expect, it } from "vitest";
import { neededPace } from "#domain/forecast/needed-pace.ts";

const deadlineTo = "2015-12-31";

it.each([
  [60, "2015-04-15", deadlineTo, { points: 40, days: 260, rate: 4.7, per: "month" }],
  [99.5, "2015-12-30", deadlineTo, { points: 0.5, days: 1, rate: 0.5, per: "day" }],
  [0, "2014-12-31", deadlineTo, { points: 100, days: 365, rate: 8.3, per: "month" }],
  [60, "2015-12-01", deadlineTo, { points: 40, days: 30, rate: 1.3, per: "day" }],
  [60, "2015-11-30", deadlineTo, { points: 40, days: 31, rate: 39.3, per: "month" }],
  [99.99, "2010-04-15", deadlineTo, { points: 0.01, days: 2086, rate: 0.1, per: "month" }],
  [100, "2015-04-15", deadlineTo, null],
  [60, deadlineTo, deadlineTo, null],
  [60, "2016-01-01", deadlineTo, null],
  [null, "2015-04-15", deadlineTo, null],
  [60, "2015-04-15", null, null],
] as const)("%s %% on %s until %s: %j", (percent, asOf, until, pace) => {
  expect(neededPace({ percent, asOf, deadlineTo: until })).toEqual(pace);
});
