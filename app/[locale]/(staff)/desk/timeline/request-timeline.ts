import "server-only";
import { noteUncomputed } from "#app/_server/fault/note-uncomputed.ts";
import type { TimelineRequest } from "#components/timeline/layout-timeline.ts";
import { workingCalendar } from "#db/calendar/working-calendar.ts";
import { wholeField } from "#domain/form/form-field.ts";
import { timelineColumns } from "#domain/timeline/timeline-column.ts";
import { timelineLayers } from "#domain/timeline/timeline-layer.ts";
import { slideWindow } from "#domain/timeline/timeline-window.ts";
import type { Locale } from "#i18n/locales.ts";
import { pageQuery } from "../_frame/page-query.ts";
import type { Desk } from "../_frame/read-desk.ts";
import type { DayFragment } from "./day-fragment.ts";
import {
  allFoldToggled,
  filterProjects,
  foldToggled,
  isFoldedIn,
  isOpenIn,
  type TimelineQuery,
  timelineAddress,
  toggled,
} from "./timeline-query.ts";

/** The timeline an address asks for: the page and the rows loaded later are drawn from the same. */
export function requestTimeline(
  desk: Desk,
  query: TimelineQuery,
  { locale, asked }: { locale: Locale; asked: number | null },
): Omit<TimelineRequest, "t"> {
  const shown = filterProjects(desk.views, query);
  const path = `/${locale}/desk/timeline`;
  const day = query.on === null ? "" : `?on=${query.on}`;
  const addressOf = (slug: string) => `/${locale}/desk/projects/${slug}${day}`;
  const hrefOf: TimelineRequest["hrefOf"] = ({ facts }) => addressOf(facts.slug);
  return {
    views: shown,
    uncomputed: desk.uncomputed,
    addressOf,
    note: (failed) => noteUncomputed([failed]),
    asOf: desk.asOf,
    locale,
    hrefOf,
    milestoneHrefOf: (view) => `${hrefOf(view)}#milestones`,
    zoom: query.zoom,
    from: query.from,
    grouping: query.group,
    layers: new Set(timelineLayers.filter((layer) => !query.without.includes(layer))),
    isOpen: (view) => isOpenIn(query, view),
    isFolded: (view, number) => isFoldedIn(query, view, number),
    foldOf: (view, number) => timelineAddress(path, foldToggled(query, view, number)),
    foldAllOf: (view) => timelineAddress(path, allFoldToggled(query, view)),
    toggleOf: (view) => timelineAddress(path, toggled(query, view, shown)),
    columns: timelineColumns.filter((column) => query.columns.includes(column)),
    density: query.rows,
    calendar: workingCalendar,
    blockHrefOf: ({ index: block }) => blockQuery.address(timelineAddress(path, query), { block }),
    asked,
  };
}

/**
 * Some rows on the axis that is shown, for somebody who goes through the days: whatever kind, light
 * or leader they have on the day, they stay.
 */
export function requestFragment(
  desk: Desk,
  query: TimelineQuery,
  { locale, fragment }: { locale: Locale; fragment: DayFragment },
): Omit<TimelineRequest, "t"> {
  const unfiltered = { ...query, kind: null, light: null, leader: null, group: null };
  const request = requestTimeline(desk, unfiltered, { locale, asked: null });
  return { ...request, blockHrefOf: null, window: slideWindow(fragment.shown, desk.asOf) };
}

/** The number of the block an address asks for, if any. */
export const blockQuery = pageQuery({
  block: wholeField({ min: 0, max: 999_999 }).nullable().catch(null),
});
