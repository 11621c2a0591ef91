import { bisectLeft } from "d3-array";
import { addDays, type IsoDate, isoWeekday } from "#domain/calendar/calendar-day.ts";
import { childrenOf, type MspdiReader } from "./mspdi-reader.ts";
import type { XmlElement } from "./xml-element.ts";

/** The working days of a file's calendar. */
export interface MspdiCalendar {
  readonly line: number;
  readonly name: string;
  /** Monday 1 to Sunday 7 */
  readonly weekdays: ReadonlySet<number>;
  readonly exceptions: readonly CalendarException[];
  /** weekly, monthly and yearly exceptions, which are not worked out */
  readonly recurring: number;
}

export interface CalendarException {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly isWorking: boolean;
}

/**
 * How many days of a stretch of at most ten years a calendar and a rule see differently. Takes as
 * long as the days and the exceptions together, however many of them lie on one another.
 */
export function countDifferences(
  calendar: MspdiCalendar,
  span: { from: IsoDate; to: IsoDate },
  isWorked: (on: IsoDate) => boolean,
): number {
  const days: IsoDate[] = [];
  for (let on = span.from; days.length < 3660 && on <= span.to; on = addDays(on, 1)) days.push(on);
  const excepted = exceptionsOn(days, calendar);
  return days.filter((on, index) => {
    const own = excepted[index] ?? calendar.weekdays.has(isoWeekday(on));
    return own !== isWorked(on);
  }).length;
}

/** What a calendar's exceptions say of each day: the last one of the file that speaks of it wins. */
function exceptionsOn(
  days: readonly IsoDate[],
  { exceptions }: MspdiCalendar,
): readonly (boolean | undefined)[] {
  const said: (boolean | undefined)[] = days.map(() => undefined);
  const next = Array.from({ length: days.length + 1 }, (_, index) => index);
  const firstOpen = (index: number): number => {
    let at = index;
    while (next[at] !== at) {
      const after = next[at] ?? days.length;
      next[at] = next[after] ?? after;
      at = after;
    }
    return at;
  };
  for (const { from, to, isWorking } of exceptions.toReversed()) {
    let at = firstOpen(bisectLeft(days, from));
    while (at < days.length && (days[at] ?? "") <= to) {
      said[at] = isWorking;
      next[at] = at + 1;
      at = firstOpen(at);
    }
  }
  return said;
}

/** The project's own calendar; where it names none, the first one in the file. */
export function readCalendar(
  calendars: readonly XmlElement[],
  uid: number | null,
  reader: MspdiReader,
): MspdiCalendar | null {
  const byUid = new Map(calendars.map((each) => [reader.integer(each, "UID"), each]));
  const own = byUid.get(uid) ?? calendars[0];
  if (!own) return null;
  const base = byUid.get(reader.integer(own, "BaseCalendarUID"));
  const layers = [base, own].filter((each) => each !== undefined);
  return {
    line: own.line,
    name: reader.text(own, "Name"),
    weekdays: weekdaysOf(layers, reader),
    exceptions: layers.flatMap((each) => exceptionsOf(each, reader)),
    recurring: layers.flatMap(recurringOf(reader)).length,
  };
}

const mondayToFriday = [1, 2, 3, 4, 5];

function weekdaysOf(layers: readonly XmlElement[], reader: MspdiReader): Set<number> {
  const weekdays = new Set(mondayToFriday);
  for (const day of layers.flatMap((each) => childrenOf(each, "WeekDays", "WeekDay"))) {
    const type = reader.integer(day, "DayType");
    if (type === null || type < 1 || type > 7) continue;
    const weekday = type === 1 ? 7 : type - 1;
    if (reader.flag(day, "DayWorking")) weekdays.add(weekday);
    else weekdays.delete(weekday);
  }
  return weekdays;
}

/** Written twice, as days of type 0 for older programs and as exceptions for newer ones. */
function exceptionsOf(calendar: XmlElement, reader: MspdiReader): CalendarException[] {
  const old = childrenOf(calendar, "WeekDays", "WeekDay").filter(
    (day) => reader.integer(day, "DayType") === 0,
  );
  const named = childrenOf(calendar, "Exceptions", "Exception").filter(isPlain(reader));
  return [...old, ...named].flatMap((each) => {
    const [period] = childrenOf(each, "TimePeriod");
    const from = period && reader.moment(period, "FromDate")?.on;
    const to = period && reader.moment(period, "ToDate")?.on;
    return from && to ? [{ from, to, isWorking: reader.flag(each, "DayWorking") }] : [];
  });
}

function recurringOf(reader: MspdiReader) {
  return (calendar: XmlElement) =>
    childrenOf(calendar, "Exceptions", "Exception").filter((each) => !isPlain(reader)(each));
}

/** A stretch of days; the other types come back every week, month or year. */
function isPlain(reader: MspdiReader) {
  return (exception: XmlElement) => (reader.integer(exception, "Type") ?? 1) === 1;
}
