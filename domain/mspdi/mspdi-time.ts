import { addDays, dayNumberOf, type IsoDate, isIsoDate } from "#domain/calendar/calendar-day.ts";

/** A moment of a file, in the office's own time. */
export interface MspdiMoment {
  readonly on: IsoDate;
  /** after midnight */
  readonly minute: number;
}

/**
 * Minutes since the beginning of 1970 in the office: how moments are told apart and put in order.
 *
 * @example
 * minuteOf({ on: "1970-01-02", minute: 480 }) //=> 1920
 */
export function minuteOf({ on, minute }: MspdiMoment): number {
  return dayNumberOf(on) * 1440 + minute;
}

const momentShape =
  /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?)?(Z|[+-]\d{2}:\d{2})?$/;

/** Shanghai is eight hours ahead, all year. */
const officeOffset = 8 * 60;

/**
 * A moment as a file writes it. MSPDI has no zones and means the office's own time; a program that
 * writes a zone all the same means the world's, and is understood.
 *
 * @example
 * parseMoment("2015-05-04T08:00:00") //=> { on: "2015-05-04", minute: 480 }
 * parseMoment("2015-05-04T00:00:00Z") //=> { on: "2015-05-04", minute: 480 }
 */
export function parseMoment(text: string): MspdiMoment | null {
  const [, on, hours = "0", minutes = "0", zone] = momentShape.exec(text) ?? [];
  if (!isIsoDate(on) || Number(hours) > 24 || Number(minutes) > 59) return null;
  const minute = Number(hours) * 60 + Number(minutes);
  if (zone === undefined) return { on, minute };
  const inOffice = minute + officeOffset - offsetOf(zone);
  const days = Math.floor(inOffice / 1440);
  return { on: addDays(on, days), minute: inOffice - days * 1440 };
}

function offsetOf(zone: string): number {
  if (zone === "Z") return 0;
  const [hours = 0, minutes = 0] = zone.slice(1).split(":").map(Number);
  return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
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

/** How a length is measured: in working or in elapsed time, or as a share of the predecessor's. */
export type LengthUnit = "working" | "elapsed" | "percent" | "elapsedPercent";

const elapsedFormats = new Set([4, 6, 8, 10, 12, 36, 38, 40, 42, 44]);
const percentFormats = new Set([19, 51]);
const elapsedPercentFormats = new Set([20, 52]);

/**
 * What a DurationFormat or LagFormat measures; minutes or months of it are only how it is shown.
 *
 * @example
 * lengthUnit(8) //=> "elapsed"
 */
export function lengthUnit(format: number): LengthUnit {
  if (percentFormats.has(format)) return "percent";
  if (elapsedPercentFormats.has(format)) return "elapsedPercent";
  return elapsedFormats.has(format) ? "elapsed" : "working";
}
