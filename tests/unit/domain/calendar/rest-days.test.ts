import { expect, it } from "vitest";
import { listRestDays } from "#domain/calendar/rest-days.ts";
import { calendarOf2015, nationalDay } from "../calendar-of-2015.ts";
import { describeInEachZone } from "./in-each-zone.ts";

describeInEachZone("days off", () => {
  it("are weekends and holidays in stretches, without the workdays made up", () => {
    expect(listRestDays(calendarOf2015, { from: "2015-09-26", to: "2015-10-11" })).toEqual([
      expect.objectContaining({ from: "2015-09-26", to: "2015-09-27" }),
      { from: "2015-10-01", to: "2015-10-07", holiday: nationalDay },
      { from: "2015-10-11", to: "2015-10-11", holiday: null },
    ]);
  });

  it("are the weekends alone in a year without a notice", () => {
    expect(listRestDays(calendarOf2015, { from: "2031-01-01", to: "2031-01-07" })).toEqual([
      { from: "2031-01-04", to: "2031-01-05", holiday: null },
    ]);
  });
});
