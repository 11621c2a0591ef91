import { addDays, daysBetween, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { addMonths } from "#domain/calendar/calendar-period.ts";
import { type DaySpan, nearestWithin } from "#domain/calendar/day-span.ts";
import { type DayEvent, dayEvents } from "#domain/timeline/eventful-days.ts";

/** Of each kind, how many days after the first of the slider: a page sends them, years of them. */
export type SliderMarks = Readonly<Record<DayEvent, readonly number[]>>;

/** Days as places on a slider; those that lie on it. */
export function sliderMarks(
  days: Readonly<Record<DayEvent, readonly IsoDate[]>>,
  { from, to }: DaySpan,
): SliderMarks {
  const placesOf = (event: DayEvent) =>
    days[event].filter((on) => from <= on && on <= to).map((on) => daysBetween(from, on));
  return {
    report: placesOf("report"),
    met: placesOf("met"),
    moved: placesOf("moved"),
    baseline: placesOf("baseline"),
  };
}

/** What happened on a day of the slider, in the order of `dayEvents`. */
export function eventsAt(marks: SliderMarks, place: number): DayEvent[] {
  return dayEvents.filter((event) => marks[event].includes(place));
}

/** Pixels of a mark: what is seldom stands out. */
const heights: Readonly<Record<DayEvent, number>> = { report: 4, met: 7, moved: 7, baseline: 10 };

/**
 * The marks of a kind as one path, a unit wide for each day and ten high, from the bottom up.
 *
 * @example
 * marksPath("report", [0, 7]) //=> "M0 10v-4M7 10v-4"
 */
export function marksPath(event: DayEvent, places: readonly number[]): string {
  return places.map((place) => `M${place} 10v-${heights[event]}`).join("");
}

/** Page up and down go by a month; days, and the first and last of them, the browser does itself. */
const months: Readonly<Record<string, number>> = { PageUp: 1, PageDown: -1 };

/**
 * The day a key leads to where it does not lead to the next one; null for any other key.
 *
 * @example
 * dayByKey("PageDown", "2015-03-31", { from: "2014-01-01", to: "2015-04-15" }) //=> "2015-02-28"
 */
export function dayByKey(key: string, on: IsoDate, within: DaySpan): IsoDate | null {
  const step = months[key];
  return step === undefined ? null : nearestWithin(within, addMonths(on, step));
}

/** The day at a place of the slider. */
export function dayAt(place: number, { from }: DaySpan): IsoDate {
  return addDays(from, place);
}
