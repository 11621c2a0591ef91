import { addDays, type IsoDate } from "#domain/calendar/calendar-day.ts";
import type { MspdiTask } from "#domain/mspdi/mspdi-file.ts";
import { minuteOf } from "#domain/mspdi/mspdi-time.ts";
import type { PlacedLink } from "#domain/mspdi/placed-tasks.ts";
import type { LinkType } from "#domain/schedule/dependency.ts";
import type { ImportCase, ImportedTask } from "./import-case.ts";

/** The two rows of a link, and the task whose length a share of it means: a row, or a group. */
export interface LinkEnds {
  readonly link: PlacedLink;
  readonly predecessor: ImportedTask;
  readonly successor: ImportedTask;
  readonly measured: MspdiTask;
}

/** The longest a link of a plan can have, either way. */
const longestLag = 9999;

/**
 * The lag of a link in whole days of the plan. A share is one of its predecessor's length; elapsed
 * days are counted from the day the predecessor has in the file, since a plan of workdays knows no
 * others; a part of a day is rounded, so that it moves nothing the file lets stand. What cannot be
 * computed is 0. All but the share is named.
 */
export function importLag(ends: LinkEnds, imported: ImportCase): number {
  const days = lagDays(ends, imported);
  const { link, successor } = ends;
  const at = { line: link.line, name: successor.name };
  const rounded = Math.sign(days) * Math.round(Math.abs(days));
  const isWhole = Math.abs(days - rounded) < 1e-6;
  const room = roomOf(ends, imported);
  const isMoved = room !== null && rounded > room && (!isWhole || keepsOrder(ends));
  if (!isWhole || isMoved) imported.notes.add("lagRounded", at);
  const lag = isMoved ? room : rounded;
  return Math.max(-longestLag, Math.min(longestLag, lag)) + 0;
}

function lagDays({ link, predecessor, successor, measured }: LinkEnds, imported: ImportCase) {
  const { file, arithmetic, inFile, notes } = imported;
  const at = { line: link.line, name: successor.name };
  const { minutes, isElapsed } = lengthOfLag(link, measured);
  if (minutes === null) {
    notes.add("lagPercent", at);
    return 0;
  }
  const from = holdDay(predecessor, link.type);
  if (!isElapsed) {
    const days = minutes / file.minutesPerDay;
    if (days === 0 || inFile === arithmetic || from === null) return days;
    notes.add("lagConverted", at);
    return arithmetic.between(from, inFile.add(from, Math.round(days)));
  }
  if (minutes === 0 || arithmetic.unit === "calendarDay") return minutes / 1440;
  notes.add(from === null ? "lagElapsed" : "lagElapsedCounted", at);
  if (from === null) return 0;
  return arithmetic.between(from, addDays(from, Math.round(minutes / 1440)));
}

function lengthOfLag(
  { lag, unit }: PlacedLink,
  measured: MspdiTask,
): { minutes: number | null; isElapsed: boolean } {
  if (unit === "working" || unit === "elapsed") {
    return { minutes: lag, isElapsed: unit === "elapsed" };
  }
  const { duration, start, finish } = measured;
  if (lag === 0) return { minutes: 0, isElapsed: false };
  if (unit === "percent") {
    const isElapsed = duration?.unit === "elapsed";
    return { minutes: duration && (duration.minutes * lag) / 100, isElapsed };
  }
  const elapsed = start && finish && minuteOf(finish) - minuteOf(start);
  return { minutes: elapsed === null ? null : (elapsed * lag) / 100, isElapsed: true };
}

/** The day at whose beginning the end of the predecessor lies that a link holds on to. */
function holdDay({ span, duration }: ImportedTask, type: LinkType): IsoDate | null {
  if (type === "SS" || type === "SF") return span.startOn;
  if (span.finishOn === null) return null;
  return duration === 0 ? span.finishOn : addDays(span.finishOn, 1);
}

/** The longest lag that lets the successor stay on its days; null where days are missing. */
function roomOf({ link, predecessor, successor }: LinkEnds, { arithmetic }: ImportCase) {
  const from = holdDay(predecessor, link.type);
  const { startOn, finishOn } = successor.span;
  const isToStart = link.type === "FS" || link.type === "SS";
  const to = isToStart && successor.duration !== 0 ? startOn : finishOn && addDays(finishOn, 1);
  return from === null || to === null ? null : arithmetic.between(from, to);
}

/** In the file, which knows hours, the successor does not begin before the link lets it. */
function keepsOrder({ link, predecessor, successor }: LinkEnds): boolean {
  if (link.lag !== 0 || link.type !== "FS") return false;
  const { finish } = predecessor.task;
  const { start } = successor.task;
  return finish !== null && start !== null && minuteOf(finish) <= minuteOf(start);
}
