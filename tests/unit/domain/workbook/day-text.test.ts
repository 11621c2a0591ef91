import { expect, test } from "vitest";
import { addDays } from "#domain/calendar/calendar-day.ts";
import { dayOfInstant, parseDayNumber, parseDayText } from "#domain/workbook/day-text.ts";
import { describeInEachZone } from "../calendar/in-each-zone.ts";

describeInEachZone("a day in a cell", () => {
  test.each([
    ["2015-03-01", "2015-03-01"],
    ["2015/3/1", "2015-03-01"],
    ["2015.3.1", "2015-03-01"],
    ["2015年3月1日", "2015-03-01"],
    ["2015年03月01", "2015-03-01"],
    ["２０１５／３／１", "2015-03-01"],
    ["20150301", "2015-03-01"],
    [" 2015-3-1 ", "2015-03-01"],
    ["2015/3/1 14:30", "2015-03-01"],
    ["2016-02-29", "2016-02-29"],
    ["2015-02-29", null],
    ["2015-3/1", null],
    ["3/1/2015", null],
    ["15-3-1", null],
    ["2015年3月", null],
    ["2015", null],
    ["今天", null],
    ["", null],
  ])("%j is %s", (text, on) => {
    expect(parseDayText(text)).toBe(on);
  });

  test.each([
    [42064, "2015-03-01"],
    [42064.75, "2015-03-01"],
    [25569, "1970-01-01"],
    [10000, "1927-05-18"],
    [20150301, "2015-03-01"],
    [20151301, null],
    [2015, null],
    [201503, null],
    [0, null],
    [-1, null],
    [Number.NaN, null],
    [73050, "2099-12-31"],
    [73051, null],
  ])("the number %d is %s", (value, on) => {
    expect(parseDayNumber(value)).toBe(on);
  });

  test("every serial number is one day after the one before it", () => {
    for (let serial = 10_001; serial < 60_000; serial++) {
      const before = parseDayNumber(serial - 1) ?? "";
      expect(parseDayNumber(serial)).toBe(addDays(before, 1));
    }
  });

  test("a hair before midnight is the day meant", () => {
    expect(dayOfInstant(Date.UTC(2015, 2, 1) - 1)).toBe("2015-03-01");
    expect(dayOfInstant(Date.UTC(2015, 2, 1) - 60_000)).toBe("2015-02-28");
    expect(dayOfInstant(9e15)).toBeNull();
  });
});
