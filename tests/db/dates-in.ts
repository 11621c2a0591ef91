import type { IsoDate } from "#domain/calendar/calendar-day.ts";

/** A day somewhere inside a value, and the way to it. */
export type DateFound = { readonly at: string; readonly key: string; readonly on: IsoDate };

const day = /^\d{4}-\d\d-\d\d$/;

/** Every day inside a value, under whatever key, however deep. */
export function datesIn(value: unknown, at = "", key = ""): DateFound[] {
  if (typeof value === "string") return day.test(value) ? [{ at, key, on: value }] : [];
  if (typeof value !== "object" || value === null) return [];
  const parts: [string, unknown][] =
    value instanceof Map
      ? [...value].map(([name, inner]) => [String(name), inner])
      : Object.entries(value);
  return parts.flatMap(([name, inner]) =>
    datesIn(inner, `${at}.${name}`, Array.isArray(value) ? key : name),
  );
}
