import type { IsoDate } from "#domain/calendar/calendar-day.ts";

/** Notices of what has just happened; another day is not that moment. */
const passing = ["done", "refused", "kept", "at"];

/** Pages about accounts: they know no day but today. */
const accountPlace = /^\/(zh|en)\/desk\/(admin|account)(\/|$)/;

/** Pages that are a form: they act, and one acts today. */
const formPlaces = [
  /^\/(zh|en)\/desk\/projects\/[^/]+\/(report|plan|plan\/import|milestones\/[^/]+|deadlines\/[^/]+)$/,
  /^\/(zh|en)\/desk\/households\/counts\/(terms|publication)$/,
  /^\/(zh|en)\/desk\/households\/(new|buildings\/[^/]+|[^/]+\/(edit|remove|reveal|stages))$/,
  /^\/(zh|en)\/desk\/households\/(excel(\/[^/]+)?|notices\/new|[^/]+\/(key|dealings\/[^/]+))$/,
  /^\/(zh|en)\/desk\/households\/units\/(new|draws\/new|[^/]+\/edit|allotments\/[^/]+\/release)$/,
];

/** The address without its query. */
export function pathnameOf(address: string): string {
  return parse(address).pathname;
}

/** The day an address asks for, as it stands there; null where it names none. */
export function dayOfAddress(address: string): string | null {
  return parse(address).searchParams.get("on");
}

/** Pages that look for what there is today, or explain; they know no other day. */
const daylessPlace = /^\/(zh|en)\/desk\/(search|help)$/;

/** Whether a page is of today alone, whatever day its address names. */
export function isOfToday(address: string): boolean {
  const place = pathnameOf(address);
  if (accountPlace.test(place) || daylessPlace.test(place)) return true;
  return formPlaces.some((form) => form.test(place));
}

/**
 * The same address on a day; `null` is today, which an address does not name.
 *
 * @example
 * onDay("/zh/desk/timeline?light=red", "2015-03-01") //=> "/zh/desk/timeline?light=red&on=2015-03-01"
 */
export function onDay(address: string, on: IsoDate | null): string {
  const url = parse(address);
  if (on !== null) url.searchParams.set("on", on);
  else if (url.searchParams.has("on")) url.searchParams.delete("on");
  return url.pathname + url.search + url.hash;
}

/** The page one is on, on another day, without the notices of what has just happened. */
export function samePageOn(address: string, on: IsoDate | null): string {
  const url = parse(address);
  for (const name of passing) url.searchParams.delete(name);
  return onDay(url.pathname + url.search, on);
}

/** What a form that asks for another day has to carry along. */
export function keptOnAnotherDay(address: string): { name: string; value: string }[] {
  return [...parse(address).searchParams]
    .filter(([name]) => name !== "on" && !passing.includes(name))
    .map(([name, value]) => ({ name, value }));
}

function parse(address: string): URL {
  return new URL(address, "http://desk.invalid");
}
