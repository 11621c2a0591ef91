import { expect, it } from "vitest";
import { chooseWindow, stepWindow } from "#domain/timeline/timeline-window.ts";
import { describeInEachZone } from "../calendar/in-each-zone.ts";

const asOf = "2015-04-15";

describeInEachZone("the days shown", () => {
  it.each([
    { zoom: "month", from: null, window: { from: "2014-12-01", to: "2015-11-30" } },
    { zoom: "month", from: "2015-01-20", window: { from: "2015-01-01", to: "2015-12-31" } },
    { zoom: "week", from: null, window: { from: "2015-03-16", to: "2015-06-14" } },
    { zoom: "week", from: "2015-01-01", window: { from: "2014-12-29", to: "2015-03-29" } },
    { zoom: "quarter", from: "2014-02-10", window: { from: "2014-02-01", to: "2016-01-31" } },
    { zoom: "year", from: "2014-01-01", window: { from: "2014-01-01", to: "2018-12-31" } },
  ] as const)("by $zoom from $from", ({ zoom, from, window }) => {
    expect(chooseWindow({ zoom, from }, [], asOf)).toEqual(window);
  });

  it.each([
    ["week", "2015-03-16", 1, "2015-04-27"],
    ["week", "2015-03-16", -1, "2015-02-02"],
    ["month", "2015-01-01", 1, "2015-07-01"],
    ["quarter", "2014-02-01", -1, "2013-02-01"],
    ["year", "2014-01-01", 1, "2016-01-01"],
  ] as const)("one step by %s from %s", (zoom, from, direction, next) => {
    expect(stepWindow(zoom, from, direction)).toBe(next);
  });
});
