import { getDayDetail } from "chinese-days";
import { describe, expect, it } from "vitest";
import { workingCalendar } from "#db/calendar/working-calendar.ts";
import { addDays } from "#domain/calendar/calendar-day.ts";
import { dayKind, isWorkday } from "#domain/calendar/working-calendar.ts";

function everyDay(from: string, to: string): string[] {
  const days: string[] = [];
  for (let on = from; on <= to; on = addDays(on, 1)) days.push(on);
  return days;
}

describe("the working calendar", () => {
  it("works and rests on the days the package does, 2010 to 2026", () => {
    const days = everyDay("2010-01-01", "2026-12-31");
    const differing = days.filter((on) => isWorkday(workingCalendar, on) !== getDayDetail(on).work);
    expect(days).toHaveLength(6209);
    expect(differing).toEqual([]);
  });

  it.each([
    ["2015-09-03", "holiday", "抗战胜利70周年纪念日"],
    ["2015-09-06", "makeUpWorkday", "抗战胜利70周年纪念日"],
    ["2015-10-10", "makeUpWorkday", "国庆节"],
    ["2015-10-11", "weekend", undefined],
    ["2015-10-12", "workday", undefined],
  ])("knows what kind of day %s is", (on, kind, name) => {
    const found = dayKind(workingCalendar, on);
    expect([found.kind, found.name?.zh, found.isYearLoaded]).toEqual([kind, name, true]);
  });

  it("says of a year without a notice that it is not loaded, where the package makes one up", () => {
    expect(getDayDetail("2027-10-01")).toMatchObject({ work: true, name: "Friday" });
    expect(dayKind(workingCalendar, "2027-10-01")).toMatchObject({ isYearLoaded: false });
    expect(dayKind(workingCalendar, "2009-10-01")).toMatchObject({ isYearLoaded: false });
  });
});
