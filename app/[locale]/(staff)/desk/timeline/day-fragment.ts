import { daysBetween } from "#domain/calendar/calendar-day.ts";
import { askedDay, askedWords } from "#domain/form/asked-field.ts";
import type { TimelineWindow } from "#domain/timeline/timeline-window.ts";
import { pageQuery } from "../_frame/page-query.ts";

/** Rows that a tall screen shows at once, and some more. */
const mostRows = 80;

/** Days of an axis that is drawn: from a few weeks to some lifetimes. */
const [fewestDays, mostDays] = [27, 80_000];

const fragmentQuery = pageQuery({ only: askedWords, first: askedDay(null), last: askedDay(null) });

/** The rows a browser has in sight, and the days its axis shows. */
export type DayFragment = { readonly slugs: readonly string[]; readonly shown: TimelineWindow };

/**
 * What a slider asks for while it is drawn along: the rows in sight on another day, on the axis that
 * is shown. Null where an address asks for no such thing.
 */
export function readDayFragment(search: URLSearchParams): DayFragment | null {
  const { only, first, last } = fragmentQuery.read(search);
  if (only.length === 0 || first === null || last === null) return null;
  const days = daysBetween(first, last);
  if (days < fewestDays || days > mostDays) return null;
  return { slugs: only.slice(0, mostRows), shown: { from: first, to: last } };
}
