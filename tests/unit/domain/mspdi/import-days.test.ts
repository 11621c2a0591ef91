import { describe, expect, test } from "vitest";
import type { MspdiPlan } from "#domain/mspdi/import/import-plan.ts";
import { importBytes } from "./import-file.ts";
import { type LinkXml, planXml, type TaskXml } from "./plan-xml.ts";

const daysOf = ({ rows }: MspdiPlan) =>
  rows.map(({ startOn, finishOn, duration }) => [startOn, finishOn, duration]);
const noteOf = ({ preview }: MspdiPlan, code: string) =>
  preview.notes.find((note) => note.code === code);
const milestone = "<Milestone>1</Milestone>";

describe("a task without length is a moment:", () => {
  const dig = { uid: 1, from: "2015-05-11", to: "2015-05-15", days: 5 };
  test.each<[string, TaskXml]>([
    ["at the closing", { uid: 2, from: "2015-05-15T17:00:00", to: "2015-05-15", days: 0 }],
    [
      "without a duration",
      { uid: 2, from: "2015-05-15T17:00:00", to: "2015-05-15", more: milestone },
    ],
    ["at midnight", { uid: 2, from: "2015-05-16T00:00:00", to: "2015-05-16T00:00:00", days: 0 }],
  ])("%s", (_, dug) => {
    const plan = importBytes(planXml([dig, { ...dug, after: [1] }]));
    expect(daysOf(plan)[1]).toEqual(["2015-05-15", "", "0"]);
    expect(plan.rows.map(({ weight }) => weight)).toEqual(["100", "0"]);
  });

  test("one that ends before it starts, too, and it is named", () => {
    const from = "2015-05-18T08:00:00";
    const plan = importBytes(
      planXml([dig, { uid: 2, name: "Dug", from, to: "2015-05-15", more: milestone, after: [1] }]),
    );
    expect(daysOf(plan)[1]).toEqual(["2015-05-15", "", "0"]);
    expect(noteOf(plan, "momentsReversed")).toMatchObject({ names: ["Dug"] });
  });
});

test("a task of the planner's own making without days keeps its duration and asks for them", () => {
  const plan = importBytes(
    planXml([
      { uid: 1, from: "2015-05-11", to: "2015-05-15", days: 5 },
      { uid: 2, name: "Later", days: 5, more: "<Manual>1</Manual>" },
      { uid: 3, more: "<Manual>1</Manual><ManualStart>2015-05-18T08:00:00</ManualStart>" },
    ]),
  );
  expect(daysOf(plan).slice(1)).toEqual([
    ["", "", "5"],
    ["2015-05-18", "", ""],
  ]);
  expect(noteOf(plan, "undated")).toMatchObject({ count: 2, names: ["Later", "T3"] });
});

test("a task's days are read by its own calendar, and counted by the plan's", () => {
  const nights = [2, 3, 4, 5, 6].map(
    (type) =>
      `<WeekDay><DayType>${type}</DayType><DayWorking>1</DayWorking><WorkingTimes><WorkingTime>` +
      "<FromTime>20:00:00</FromTime><ToTime>00:00:00</ToTime></WorkingTime></WorkingTimes></WeekDay>",
  );
  const calendars = `<Calendar><UID>2</UID><Name>late</Name><WeekDays>${nights.join("")}</WeekDays></Calendar>`;
  const task = { uid: 1, from: "2015-05-11T20:00:00", to: "2015-05-18T20:00:00" };
  const own = { ...task, more: "<CalendarUID>2</CalendarUID>" };
  expect(daysOf(importBytes(planXml([task])))).toEqual([["2015-05-11", "2015-05-18", ""]]);
  const plan = importBytes(planXml([own], { calendars }));
  expect(daysOf(plan)).toEqual([["2015-05-11", "2015-05-15", ""]]);
  expect(noteOf(plan, "taskCalendars")).toMatchObject({ count: 1 });
});

describe("the calendar of the file is the calendar of the plan:", () => {
  const check = { uid: 1, from: "2015-05-16", to: "2015-05-16", days: 1 };
  const calendarOf = ({ preview }: MspdiPlan) => {
    const { durationUnit, workWeek, holidays, ownDays } = preview;
    return [durationUnit, workWeek, holidays, ownDays];
  };
  const exception = (from: string, to: string, isWorked = 0) =>
    `<Exception><TimePeriod><FromDate>${from}T00:00:00</FromDate><ToDate>${to}T23:59:00</ToDate>` +
    `</TimePeriod><Type>1</Type><DayWorking>${isWorked}</DayWorking></Exception>`;

  test("six days, public holidays worked", () => {
    const plan = importBytes(planXml([check], { worked: [2, 3, 4, 5, 6, 7] }));
    expect(calendarOf(plan)).toEqual(["workday", "123456", "worked", ""]);
    expect(noteOf(plan, "durationsDiffer")).toBeUndefined();
  });

  test("every day is calendar days", () => {
    const plan = importBytes(planXml([check], { worked: [1, 2, 3, 4, 5, 6, 7] }));
    expect(calendarOf(plan)[0]).toBe("calendarDay");
  });

  test("every day but those off is a week of seven", () => {
    const more = `<Exceptions>${exception("2015-06-01", "2015-06-05")}</Exceptions>`;
    const plan = importBytes(planXml([check], { worked: [1, 2, 3, 4, 5, 6, 7], more }));
    expect(calendarOf(plan)).toEqual(["workday", "1234567", "worked", "-2015-06-01..2015-06-05"]);
  });

  test("what else it says of a day is a day of the plan's own", () => {
    const days = exception("2015-06-01", "2015-06-05") + exception("2015-06-20", "2015-06-20", 1);
    const plan = importBytes(planXml([check], { more: `<Exceptions>${days}</Exceptions>` }));
    expect(calendarOf(plan)).toEqual([
      "workday",
      "12345",
      "worked",
      "-2015-06-01..2015-06-05 +2015-06-20 +2015-05-16",
    ]);
  });

  test("a task all of whose days would be off has them as days of work, and is named", () => {
    const plan = importBytes(planXml([{ ...check, name: "Check" }]));
    expect(calendarOf(plan)).toEqual(["workday", "12345", "worked", "+2015-05-16"]);
    expect(noteOf(plan, "daysOffWorked")).toMatchObject({ names: ["Check"] });
  });

  test("other weeks for a time are kept", () => {
    const saturdays = `<WeekDay><DayType>7</DayType><DayWorking>1</DayWorking></WeekDay>`;
    const more =
      "<WorkWeeks><WorkWeek><TimePeriod><FromDate>2015-05-11T00:00:00</FromDate>" +
      `<ToDate>2015-05-24T23:59:00</ToDate></TimePeriod><WeekDays>${saturdays}</WeekDays></WorkWeek></WorkWeeks>`;
    const plan = importBytes(planXml([check], { more }));
    expect(calendarOf(plan)[3]).toBe("+2015-05-16 +2015-05-23");
  });
});

describe("a lag is counted in whole days of the plan:", () => {
  const read = (link: Omit<LinkXml, "uid">, second: Partial<TaskXml> = {}) =>
    importBytes(
      planXml([
        { uid: 1, from: "2015-05-11", to: "2015-05-22", days: 10 },
        {
          uid: 2,
          from: "2015-05-18",
          to: "2015-05-29",
          days: 10,
          ...second,
          after: [{ uid: 1, ...link }],
        },
      ]),
    );
  test.each<[string, Omit<LinkXml, "uid">, string, string[]]>([
    ["half of ten days before the end", { lag: -50, format: 19 }, "1FS-5d", []],
    ["a third of ten days", { lag: 33, format: 19, type: 3 }, "1SS+3d", ["lagRounded"]],
    [
      "three elapsed days, Friday's end to Monday's",
      { lag: 43_200, format: 8 },
      "1FS+1d",
      ["lagElapsedCounted"],
    ],
    [
      "seven elapsed days from a start",
      { lag: 100_800, format: 8, type: 3 },
      "1SS+5d",
      ["lagElapsedCounted"],
    ],
    [
      "a quarter of the elapsed twelve days",
      { lag: 25, format: 20, type: 3 },
      "1SS+3d",
      ["lagElapsedCounted"],
    ],
    ["two days and a half, with room", { lag: 12_000, type: 3 }, "1SS+3d", ["lagRounded"]],
  ])("%s", (_, link, predecessors, notes) => {
    const plan = read(link, { from: "2015-06-01", to: "2015-06-12" });
    expect(plan.rows[1]?.predecessors).toBe(predecessors);
    const codes = plan.preview.notes.map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith("lag"))).toEqual(notes);
  });

  test("where the plan is asked to count other days than the file, they are converted", () => {
    const xml = planXml([
      { uid: 1, from: "2015-05-11", to: "2015-05-15" },
      { uid: 2, from: "2015-06-01", days: 10, after: [{ uid: 1, lag: 48_000 }] },
    ]);
    const { rows, preview } = importBytes(xml, undefined, { unit: "calendarDay" });
    // From the Saturday ten workdays lead to a Monday; from a Monday they are over after two weeks.
    expect(rows[1]).toMatchObject({ predecessors: "1FS+16d", duration: "14" });
    expect(preview.notes.map(({ code }) => code)).toContain("lagConverted");
  });

  test("a share of a task without a duration cannot be, and asks to be given", () => {
    const plan = importBytes(
      planXml([
        { uid: 1, from: "2015-05-11", to: "2015-05-22" },
        {
          uid: 2,
          name: "Test",
          from: "2015-05-18",
          to: "2015-05-29",
          after: [{ uid: 1, lag: -50, format: 19 }],
        },
      ]),
    );
    expect(plan.rows[1]?.predecessors).toBe("1");
    expect(noteOf(plan, "lagPercent")).toMatchObject({ names: ["Test"] });
  });

  test("rounding moves nothing: two halves of one day stay on it", () => {
    const plan = importBytes(
      planXml([
        { uid: 1, from: "2015-05-11", to: "2015-05-12T12:00:00" },
        { uid: 2, from: "2015-05-12T13:00:00", to: "2015-05-13", after: [1] },
      ]),
    );
    expect(plan.rows[1]).toMatchObject({ startOn: "2015-05-12", predecessors: "1FS-1d" });
    expect(noteOf(plan, "lagRounded")).toMatchObject({ count: 1 });
  });

  test("of two links of a kind between two tasks the longer lag holds, and they are named", () => {
    const plan = importBytes(
      planXml([
        { uid: 1, from: "2015-05-11", to: "2015-05-12" },
        {
          uid: 2,
          from: "2015-05-20",
          to: "2015-05-21",
          after: [
            { uid: 1, lag: 4800 },
            { uid: 1, lag: 9600 },
          ],
        },
      ]),
    );
    expect(plan.rows[1]?.predecessors).toBe("1FS+2d");
    expect(noteOf(plan, "linksTwice")).toMatchObject({ count: 1 });
  });
});

test("moments in the world's time are moments of the office", () => {
  const plan = importBytes(
    planXml([{ uid: 0, from: "2015-05-11T00:00:00.000Z", to: "2015-05-15T09:00:00.000Z" }]),
  );
  expect(daysOf(plan)).toEqual([["2015-05-11", "2015-05-15", ""]]);
});
