import type { CalendarException, MspdiCalendar, Shift, ShiftWeek } from "./mspdi-calendar.ts";
import { layExceptions } from "./mspdi-calendar.ts";
import { childrenOf, type MspdiReader } from "./mspdi-reader.ts";
import { type MspdiHours, parseMoment } from "./mspdi-time.ts";
import type { XmlElement } from "./xml-element.ts";

/** The calendars of a file by their number; the hours are those of a day that gives none. */
export function readCalendars(
  elements: readonly XmlElement[],
  hours: MspdiHours,
  reader: MspdiReader,
): Map<number, MspdiCalendar> {
  const byUid = new Map(elements.map((each) => [reader.integer(each, "UID") ?? -1, each]));
  return new Map(
    Array.from(byUid, ([uid, own]) => {
      const base = byUid.get(reader.integer(own, "BaseCalendarUID") ?? -1);
      const layers = base && base !== own ? [base, own] : [own];
      return [uid, readCalendar(layers, { hours, reader })];
    }),
  );
}

/** Monday to Friday by the file's own hours: what a file without a calendar means. */
export function usualCalendar(hours: MspdiHours): MspdiCalendar {
  const week = new Map([1, 2, 3, 4, 5].map((weekday) => [weekday, [hours]]));
  return { line: 0, name: "", week, exceptions: layExceptions([]), recurring: 0 };
}

type Reading = { hours: MspdiHours; reader: MspdiReader };

/** Its own days lie over those of the calendar it is based on. */
function readCalendar(layers: readonly XmlElement[], reading: Reading): MspdiCalendar {
  const { reader, hours } = reading;
  const own = layers.at(-1);
  return {
    line: own?.line ?? 0,
    name: own ? reader.text(own, "Name") : "",
    week: layers.reduce((week, each) => weekOver(week, each, reading), usualCalendar(hours).week),
    exceptions: layExceptions(layers.flatMap((each) => exceptionsOf(each, reading))),
    recurring: layers.flatMap((each) =>
      namedExceptions(each).filter((one) => !isPlain(one, reader)),
    ).length,
  };
}

/** The format counts from Sunday, 1. */
function weekOver(base: ShiftWeek, element: XmlElement, reading: Reading): ShiftWeek {
  const week = new Map(base);
  for (const day of childrenOf(element, "WeekDays", "WeekDay")) {
    const type = reading.reader.integer(day, "DayType");
    if (type === null || type < 1 || type > 7) continue;
    week.set(type === 1 ? 7 : type - 1, shiftsOf(day, reading));
  }
  return week;
}

/**
 * Other weeks for a time, then single stretches: written twice, as days of type 0 for older
 * programs and as exceptions for newer ones.
 */
function exceptionsOf(calendar: XmlElement, reading: Reading): CalendarException[] {
  const { reader, hours } = reading;
  const weeks = childrenOf(calendar, "WorkWeeks", "WorkWeek").flatMap((each) =>
    stretchOf(each, weekOver(usualCalendar(hours).week, each, reading), reader),
  );
  const days = childrenOf(calendar, "WeekDays", "WeekDay").filter(
    (day) => reader.integer(day, "DayType") === 0,
  );
  const named = namedExceptions(calendar).filter((each) => isPlain(each, reader));
  return [
    ...weeks,
    ...[...days, ...named].flatMap((each) => stretchOf(each, shiftsOf(each, reading), reader)),
  ];
}

function stretchOf(
  element: XmlElement,
  shifts: CalendarException["shifts"],
  reader: MspdiReader,
): CalendarException[] {
  const [period] = childrenOf(element, "TimePeriod");
  const from = period && reader.moment(period, "FromDate")?.on;
  const to = period && reader.moment(period, "ToDate")?.on;
  return from && to && from <= to ? [{ from, to, shifts }] : [];
}

function namedExceptions(calendar: XmlElement): XmlElement[] {
  return childrenOf(calendar, "Exceptions", "Exception");
}

/** A stretch of days; the other types come back every week, month or year. */
function isPlain(exception: XmlElement, reader: MspdiReader): boolean {
  return (reader.integer(exception, "Type") ?? 1) === 1;
}

/** A day that is worked and gives no hours has the usual ones; until midnight is written as 0. */
function shiftsOf(day: XmlElement, { hours, reader }: Reading): Shift[] {
  if (!reader.flag(day, "DayWorking")) return [];
  const shifts = childrenOf(day, "WorkingTimes", "WorkingTime").flatMap((time): Shift[] => {
    const from = minuteOf(reader.text(time, "FromTime"));
    const to = minuteOf(reader.text(time, "ToTime")) || 1440;
    return from !== null && from < to ? [{ from, to }] : [];
  });
  return shifts.length > 0 ? shifts.sort((a, b) => a.from - b.from) : [hours];
}

/** Minutes after midnight of a time as the format writes it; null for what is none. */
export function minuteOf(time: string): number | null {
  return parseMoment(`2000-01-01T${time}`)?.minute ?? null;
}
