import { addDays, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { type MspdiCalendar, type Shift, shiftsOn } from "./mspdi-calendar.ts";
import type { MspdiMoment } from "./mspdi-time.ts";

/** So long a rest lies between two shifts; a shorter one is a break within one. */
const restBetweenShifts = 240;

/** A year without a day of work is looked at, and no further. */
const longestPause = 366;

/**
 * The days of a task by the hours of its calendar, both its own. Work that begins as a shift ends
 * begins with the next one, work that is over as a shift begins was over with the one before: a
 * finish at Monday's opening is Friday. A shift past midnight is of the day it began. What lies
 * outside the hours stays on its day, as the planner wrote it, and so does a task all of whose time
 * does.
 *
 * @example
 * daysOf({ on: "2015-05-15", minute: 1020 }, { on: "2015-05-25", minute: 480 }, calendar)
 * //=> { startOn: "2015-05-18", finishOn: "2015-05-22" }
 */
export function daysOf(
  start: MspdiMoment,
  finish: MspdiMoment,
  calendar: MspdiCalendar,
): { startOn: IsoDate; finishOn: IsoDate } {
  if (isWholeDays(start, finish, calendar)) {
    return { startOn: start.on, finishOn: addDays(finish.on, -1) };
  }
  const startOn = startDay(start, calendar);
  const finishOn = finishDay(finish, calendar);
  if (startOn <= finishOn) return { startOn, finishOn };
  return { startOn: start.on, finishOn: finishOn < start.on ? start.on : finishOn };
}

/** From midnight to midnight, when nobody works: whole days, whatever the calendar says of them. */
function isWholeDays(start: MspdiMoment, finish: MspdiMoment, calendar: MspdiCalendar): boolean {
  const isMidnight = start.minute === 0 && finish.minute === 0 && start.on < finish.on;
  return isMidnight && shiftsOn(calendar, start.on)[0]?.from !== 0;
}

/** The day on which work begins. */
export function startDay({ on, minute }: MspdiMoment, calendar: MspdiCalendar): IsoDate {
  const shifts = shiftsOn(calendar, on);
  const shift = shifts.find(({ from, to }) => from <= minute && minute < to);
  if (shift) return dayOfShift(on, shift, calendar);
  const isClosing = shifts.at(-1)?.to === minute;
  return isClosing ? workedDay(on, 1, calendar) : on;
}

/** The day on which work is over. */
export function finishDay(moment: MspdiMoment, calendar: MspdiCalendar): IsoDate {
  const isMidnight = moment.minute === 0;
  const on = isMidnight ? addDays(moment.on, -1) : moment.on;
  const minute = isMidnight ? 1440 : moment.minute;
  const shifts = shiftsOn(calendar, on);
  if (shifts.length === 0) return isMidnight ? workedDay(on, -1, calendar) : on;
  const shift = shifts.findLast(({ from }) => from < minute);
  return shift ? dayOfShift(on, shift, calendar) : workedDay(on, -1, calendar);
}

/** The next day of work, or the one before; the day itself where there is none within a year. */
function workedDay(on: IsoDate, step: 1 | -1, calendar: MspdiCalendar): IsoDate {
  for (let days = 1; days <= longestPause; days++) {
    const other = addDays(on, step * days);
    if (shiftsOn(calendar, other).length > 0) return other;
  }
  return on;
}

function dayOfShift(on: IsoDate, shift: Shift, calendar: MspdiCalendar): IsoDate {
  return shift.from < turnOf(on, calendar) ? addDays(on, -1) : on;
}

/** Until when the hours of a day are the rest of a shift that began the day before; 0 if none is. */
function turnOf(on: IsoDate, calendar: MspdiCalendar): number {
  const shifts = shiftsOn(calendar, on);
  const before = shiftsOn(calendar, addDays(on, -1));
  if (shifts[0]?.from !== 0 || before.at(-1)?.to !== 1440) return 0;
  const rests = shifts.map(({ to }, index) => ({
    at: to,
    length: (shifts[index + 1]?.from ?? 1440) - to,
  }));
  const longest = rests.reduce((most, rest) => (rest.length > most.length ? rest : most));
  return longest.length >= restBetweenShifts ? longest.at : 0;
}
