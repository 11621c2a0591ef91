import { describe, expect, test } from "vitest";
import { layExceptions, type MspdiCalendar, type Shift } from "#domain/mspdi/mspdi-calendar.ts";
import { parseMoment } from "#domain/mspdi/mspdi-time.ts";
import { daysOf } from "#domain/mspdi/shift-days.ts";

const day: readonly Shift[] = [
  { from: 480, to: 720 },
  { from: 780, to: 1020 },
];
const weekOf = (shifts: Readonly<Record<number, readonly Shift[]>>): MspdiCalendar => {
  const week = new Map(Object.entries(shifts).map(([weekday, each]) => [Number(weekday), each]));
  return { line: 1, name: "", week, exceptions: layExceptions([]), recurring: 0 };
};
const fiveDays = weekOf({ 1: day, 2: day, 3: day, 4: day, 5: day });
const sixDays = weekOf({ 1: day, 2: day, 3: day, 4: day, 5: day, 6: day });
const aroundTheClock = weekOf(
  Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((each) => [each, [{ from: 0, to: 1440 }]])),
);
/** Microsoft Project's own: from 23:00 with an hour's break, Monday night to Saturday morning. */
const morning = [
  { from: 0, to: 180 },
  { from: 240, to: 480 },
];
const evening = [{ from: 1380, to: 1440 }];
const night = [...morning, ...evening];
const nights = weekOf({ 1: evening, 2: night, 3: night, 4: night, 5: night, 6: morning });

const read = (text: string) => parseMoment(text) ?? { on: text, minute: -1 };
const daysIn = (calendar: MspdiCalendar, start: string, finish: string) => {
  const { startOn, finishOn } = daysOf(
    read(`2015-05-${start}`),
    read(`2015-05-${finish}`),
    calendar,
  );
  return [startOn.slice(-2), finishOn.slice(-2)];
};

describe("2015-05-11 is a Monday. In five days a week", () => {
  test.each([
    ["a day of the office", "11T08:00", "15T17:00", "11", "15"],
    ["a finish at Monday's opening is Friday", "11T08:00", "18T08:00", "11", "15"],
    ["a finish at midnight is the day before", "11T08:00", "13T00:00", "11", "12"],
    ["a finish at Monday's midnight is Friday", "11T08:00", "18T00:00", "11", "15"],
    ["a start at Friday's closing is Monday", "15T17:00", "20T17:00", "18", "20"],
    ["a start at noon is that day, and so is a finish", "11T12:00", "13T12:00", "11", "13"],
    ["a start outside the hours stays on its day", "11T23:00", "14T02:00", "11", "13"],
    ["midnight to midnight is whole days", "11T00:00", "17T00:00", "11", "16"],
    ["a Saturday stays a Saturday", "16T08:00", "16T17:00", "16", "16"],
    ["what lies in no hours at all stays", "11T17:00", "12T08:00", "11", "11"],
  ])("%s", (_, start, finish, ...days) => {
    expect(daysIn(fiveDays, start, finish)).toEqual(days);
  });
});

describe("by other calendars", () => {
  test.each([
    [
      "six days: a finish at Monday's opening is Saturday",
      sixDays,
      "11T08:00",
      "18T08:00",
      "11",
      "16",
    ],
    ["all hours: midnight is the day before", aroundTheClock, "11T00:00", "18T00:00", "11", "17"],
    ["a night shift ends on the day it began", nights, "11T23:00", "14T02:00", "11", "13"],
    ["one night", nights, "11T23:00", "12T08:00", "11", "11"],
    ["after the break of the night", nights, "12T04:00", "15T08:00", "11", "14"],
    ["Friday's night ends on Saturday morning", nights, "15T23:00", "16T08:00", "15", "15"],
    [
      "a finish before the evening is of the night before",
      nights,
      "11T23:00",
      "15T23:00",
      "11",
      "14",
    ],
  ])("%s", (_, calendar, start, finish, ...days) => {
    expect(daysIn(calendar, start, finish)).toEqual(days);
  });
});
