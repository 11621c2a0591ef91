import { addDays, type IsoDate, isIsoDate } from "#domain/calendar/calendar-day.ts";

/** A moment of a file, in the office's own time: MSPDI has no zones. */
export interface MspdiMoment {
  readonly on: IsoDate;
  /** after midnight */
  readonly minute: number;
}

const momentShape =
  /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?)?(?:Z|[+-]\d{2}:\d{2})?$/;

/**
 * @example
 * parseMoment("2015-05-04T08:00:00") //=> { on: "2015-05-04", minute: 480 }
 */
export function parseMoment(text: string): MspdiMoment | null {
  const [, on, hours = "0", minutes = "0"] = momentShape.exec(text) ?? [];
  if (!isIsoDate(on) || Number(hours) > 24 || Number(minutes) > 59) return null;
  return { on, minute: Number(hours) * 60 + Number(minutes) };
}

const durationShape =
  /^(-)?P(?:(\d+)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/**
 * Minutes of an ISO 8601 duration; null for what is none, and for years and months, which have no
 * fixed length.
 *
 * @example
 * parseDuration("PT80H0M0S") //=> 4800
 */
export function parseDuration(text: string): number | null {
  const parts = durationShape.exec(text);
  if (!parts || /[PT]$/.test(text)) return null;
  const [, sign, days = 0, hours = 0, minutes = 0, seconds = 0] = parts;
  const sum = Number(days) * 1440 + Number(hours) * 60 + Number(minutes) + Number(seconds) / 60;
  return sign ? -sum : sum;
}

/** When the day of a file begins and ends, in minutes after midnight. */
export interface MspdiHours {
  readonly from: number;
  readonly to: number;
}

/**
 * The calendar days of a task, both its own: work that begins when the day is over begins the
 * next day, work that ends before the day begins ended the day before.
 *
 * @example
 * daysOf({ on: "2015-06-02", minute: 1020 }, { on: "2015-07-03", minute: 0 }, { from: 480, to: 1020 })
 * //=> { startOn: "2015-06-03", finishOn: "2015-07-02" }
 */
export function daysOf(
  start: MspdiMoment,
  finish: MspdiMoment,
  hours: MspdiHours,
): { startOn: IsoDate; finishOn: IsoDate } {
  if (start.on >= finish.on) return { startOn: start.on, finishOn: finish.on };
  const startOn = start.minute >= hours.to ? addDays(start.on, 1) : start.on;
  const finishOn = finish.minute <= hours.from ? addDays(finish.on, -1) : finish.on;
  return startOn > finishOn ? { startOn: start.on, finishOn } : { startOn, finishOn };
}

/** How a length is measured: in working time, in elapsed time, or as a share of the predecessor. */
export type LengthUnit = "working" | "elapsed" | "percent";

const elapsedFormats = new Set([4, 6, 8, 10, 12, 36, 38, 40, 42, 44]);
const percentFormats = new Set([19, 20, 51, 52]);

/**
 * What a DurationFormat or LagFormat measures; minutes or months of it are only how it is shown.
 *
 * @example
 * lengthUnit(8) //=> "elapsed"
 */
export function lengthUnit(format: number): LengthUnit {
  if (percentFormats.has(format)) return "percent";
  return elapsedFormats.has(format) ? "elapsed" : "working";
}
