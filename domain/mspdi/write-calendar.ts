import { addDays, type IsoDate, isoWeekday } from "#domain/calendar/calendar-day.ts";
import { namedDays, type PlanCalendar, weekdaysOf } from "#domain/calendar/plan-calendar.ts";
import type { WorkingCalendar } from "#domain/calendar/working-calendar.ts";
import type { XmlNode } from "./xml-text.ts";

/** A day of eight hours, as other programs begin with. */
export const workingHours = { from: "08:00:00", to: "17:00:00", minutesPerDay: 480 } as const;

const times: XmlNode = [
  "WorkingTimes",
  [
    [
      "WorkingTime",
      [
        ["FromTime", "08:00:00"],
        ["ToTime", "12:00:00"],
      ],
    ],
    [
      "WorkingTime",
      [
        ["FromTime", "13:00:00"],
        ["ToTime", "17:00:00"],
      ],
    ],
  ],
];

/**
 * The calendar a plan counts by: every day for calendar days; for workdays its own week, with the
 * days that are told by themselves as exceptions: public holidays and make-up workdays of the years
 * it spans, and days of its own.
 */
export function writeCalendar(
  calendar: PlanCalendar,
  { published, span }: { published: WorkingCalendar; span: { from: IsoDate; to: IsoDate } },
): XmlNode {
  const isWorkdays = calendar.durationUnit === "workday";
  const weekdays = isWorkdays ? weekdaysOf(calendar) : new Set([1, 2, 3, 4, 5, 6, 7]);
  const exceptions = isWorkdays ? listExceptions(calendar, { published, span, weekdays }) : [];
  return [
    "Calendar",
    [
      ["UID", 1],
      ["Name", isWorkdays ? "Guatu workdays" : "Guatu calendar days"],
      ["IsBaseCalendar", 1],
      ["BaseCalendarUID", -1],
      ["WeekDays", [7, 1, 2, 3, 4, 5, 6].map((weekday) => weekDay(weekday, weekdays))],
      ...(exceptions.length > 0 ? [["Exceptions", exceptions.map(exception)] as const] : []),
    ],
  ];
}

/** Monday 1 to Sunday 7; the format counts from Sunday, 1. */
function weekDay(weekday: number, weekdays: ReadonlySet<number>): XmlNode {
  return ["WeekDay", [["DayType", (weekday % 7) + 1], ...working(weekdays.has(weekday))]];
}

function working(isWorking: boolean): XmlNode[] {
  return isWorking ? [["DayWorking", 1], times] : [["DayWorking", 0]];
}

type Exception = { from: IsoDate; to: IsoDate; name: string; isWorking: boolean };

/** Days in a row that are alike are one. */
function listExceptions(
  calendar: PlanCalendar,
  given: {
    published: WorkingCalendar;
    span: { from: IsoDate; to: IsoDate };
    weekdays: ReadonlySet<number>;
  },
): Exception[] {
  const { published, span, weekdays } = given;
  const [first, last] = [`${span.from.slice(0, 4)}-01-01`, `${span.to.slice(0, 4)}-12-31`];
  const names = new Map([...published.holidays, ...published.makeUpWorkdays]);
  const days = Array.from(namedDays(calendar, published))
    .filter(([on]) => first <= on && on <= last)
    .filter(([on, isWorked]) => isWorked !== weekdays.has(isoWeekday(on)))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const exceptions: Exception[] = [];
  for (const [on, isWorking] of days) {
    const name = (calendar.holidays === "off" && names.get(on)?.name.zh) || "";
    const before = exceptions.at(-1);
    const isNext = before?.isWorking === isWorking && before.name === name;
    if (before && isNext && addDays(before.to, 1) === on) before.to = on;
    else exceptions.push({ from: on, to: on, name, isWorking });
  }
  return exceptions;
}

function exception({ from, to, name, isWorking }: Exception): XmlNode {
  return [
    "Exception",
    [
      ["EnteredByOccurrences", 0],
      [
        "TimePeriod",
        [
          ["FromDate", `${from}T00:00:00`],
          ["ToDate", `${to}T23:59:00`],
        ],
      ],
      ["Occurrences", 1],
      ...(name === "" ? [] : [["Name", name] as const]),
      ["Type", 1],
      ...working(isWorking),
    ],
  ];
}

/** The years around a stretch, so that the other program has room to move it. */
export function widened(from: IsoDate, to: IsoDate): { from: IsoDate; to: IsoDate } {
  return { from: addDays(from, -30), to: addDays(to, 365) };
}
