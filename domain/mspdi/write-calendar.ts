import { addDays, type IsoDate, isoWeekday } from "#domain/calendar/calendar-day.ts";
import type { DurationUnit } from "#domain/calendar/duration-unit.ts";
import { isWorkday, type WorkingCalendar } from "#domain/calendar/working-calendar.ts";
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
 * The calendar a plan counts by: every day for calendar days; for workdays Monday to Friday with
 * the public holidays and make-up workdays of the years it spans as exceptions.
 */
export function writeCalendar(
  unit: DurationUnit,
  { calendar, span }: { calendar: WorkingCalendar; span: { from: IsoDate; to: IsoDate } | null },
): XmlNode {
  const exceptions = unit === "workday" && span ? listExceptions(calendar, span) : [];
  return [
    "Calendar",
    [
      ["UID", 1],
      ["Name", unit === "workday" ? "Guatu workdays" : "Guatu calendar days"],
      ["IsBaseCalendar", 1],
      ["BaseCalendarUID", -1],
      ["WeekDays", [1, 2, 3, 4, 5, 6, 7].map((type) => weekday(type, unit))],
      ...(exceptions.length > 0 ? [["Exceptions", exceptions.map(exception)] as const] : []),
    ],
  ];
}

/** The format counts from Sunday, 1. */
function weekday(type: number, unit: DurationUnit): XmlNode {
  const isWorking = unit === "calendarDay" || (type > 1 && type < 7);
  return ["WeekDay", [["DayType", type], ...working(isWorking)]];
}

function working(isWorking: boolean): XmlNode[] {
  return isWorking ? [["DayWorking", 1], times] : [["DayWorking", 0]];
}

type Exception = { on: IsoDate; name: string; isWorking: boolean };

function listExceptions(
  calendar: WorkingCalendar,
  { from, to }: { from: IsoDate; to: IsoDate },
): Exception[] {
  const [first, last] = [`${from.slice(0, 4)}-01-01`, `${to.slice(0, 4)}-12-31`];
  const named = new Map([...calendar.holidays, ...calendar.makeUpWorkdays]);
  return Array.from(named)
    .filter(([on]) => first <= on && on <= last)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([on, { name }]) => ({ on, name: name.zh, isWorking: isWorkday(calendar, on) }))
    .filter(({ on, isWorking }) => isWorking !== isoWeekday(on) <= 5);
}

function exception({ on, name, isWorking }: Exception): XmlNode {
  return [
    "Exception",
    [
      ["EnteredByOccurrences", 0],
      [
        "TimePeriod",
        [
          ["FromDate", `${on}T00:00:00`],
          ["ToDate", `${on}T23:59:00`],
        ],
      ],
      ["Occurrences", 1],
      ["Name", name],
      ["Type", 1],
      ...working(isWorking),
    ],
  ];
}

/** The years around a stretch, so that the other program has room to move it. */
export function widened(from: IsoDate, to: IsoDate): { from: IsoDate; to: IsoDate } {
  return { from: addDays(from, -30), to: addDays(to, 365) };
}
