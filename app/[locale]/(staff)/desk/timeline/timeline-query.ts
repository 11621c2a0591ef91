import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { isPlausibleDay } from "#domain/calendar/day-span.ts";
import { type TimelineZoom, timelineZooms } from "#domain/chart/timeline-scale.ts";
import { type LightColour, lightColours } from "#domain/light/light.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { type ProjectKind, projectKinds } from "#domain/project/project.ts";
import {
  leadersOf,
  type TimelineGrouping,
  timelineGroupings,
} from "#domain/timeline/timeline-groups.ts";
import { type TimelineLayer, timelineLayers } from "#domain/timeline/timeline-layer.ts";
import type { Locale } from "#i18n/locales.ts";

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** What stands in the address of the timeline. Unknown words count as nothing said. */
export type TimelineQuery = {
  kind: ProjectKind | null;
  light: LightColour | null;
  /** The user id of a leader in charge. */
  leader: string | null;
  group: TimelineGrouping | null;
  zoom: TimelineZoom;
  /** First day of the window. */
  from: IsoDate | null;
  /** Whose milestones have rows of their own: every project's, or those of these slugs. */
  open: "all" | readonly string[];
  /** What is taken off the drawing. */
  without: readonly TimelineLayer[];
  /** The day looked at, kept as it stands in the address. */
  on: string | null;
};

/** A form cannot say what is not ticked, so it says that it speaks of layers, and which are. */
export function readTimelineQuery(params: SearchParams): TimelineQuery {
  const one = (name: string) => {
    const said = params[name];
    return (Array.isArray(said) ? said[0] : said) || null;
  };
  const many = (name: string) => [params[name] ?? []].flat().flatMap((said) => said.split(","));
  const from = one("from");
  const open = many("open").filter(Boolean);
  const chosen = many("layer");
  const without = many("without");
  return {
    kind: oneOf(projectKinds, one("kind")),
    light: oneOf(lightColours, one("light")),
    leader: one("leader"),
    group: oneOf(timelineGroupings, one("group")),
    zoom: oneOf(timelineZooms, one("zoom")) ?? "quarter",
    from: isPlausibleDay(from) ? from : null,
    open: open.includes("all") ? "all" : open,
    without: timelineLayers.filter((layer) =>
      one("layers") === "chosen" ? !chosen.includes(layer) : without.includes(layer),
    ),
    on: one("on"),
  };
}

function oneOf<T extends string>(known: readonly T[], said: string | null): T | null {
  return known.find((value) => value === said) ?? null;
}

/**
 * The address of a view of the timeline, shortest form: the one that can be kept and sent.
 *
 * @example
 * timelineAddress("/zh/desk/timeline", { ...query, zoom: "month", open: "all" })
 * //=> "/zh/desk/timeline?zoom=month&open=all"
 */
export function timelineAddress(path: string, query: TimelineQuery): string {
  const { zoom, open, without, ...rest } = query;
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(rest)) if (value) search.set(name, value);
  if (zoom !== "quarter") search.set("zoom", zoom);
  if (open.length > 0) search.set("open", open === "all" ? open : open.join(","));
  if (without.length > 0) search.set("without", without.join(","));
  const text = search.toString().replaceAll("%2C", ",");
  return text === "" ? path : `${path}?${text}`;
}

/** The page of the timeline with the same view, for what shows its projects elsewhere. */
export function timelineHref(locale: Locale, query: TimelineQuery): string {
  return timelineAddress(`/${locale}/desk/timeline`, query);
}

export function isOpenIn({ open }: TimelineQuery, { facts }: ProjectView): boolean {
  return open === "all" || open.includes(facts.slug);
}

/** The query with one project opened or closed; of all open ones, all the others stay open. */
export function toggled(
  query: TimelineQuery,
  view: ProjectView,
  shown: readonly ProjectView[],
): TimelineQuery {
  const { slug } = view.facts;
  const open = query.open === "all" ? shown.map(({ facts }) => facts.slug) : query.open;
  const isOpen = open.includes(slug);
  return { ...query, open: isOpen ? open.filter((other) => other !== slug) : [...open, slug] };
}

/** The projects the query asks for, in their order. */
export function filterProjects(
  views: readonly ProjectView[],
  { kind, light, leader }: TimelineQuery,
): ProjectView[] {
  return views.filter(
    (view) =>
      (kind === null || view.facts.kind === kind) &&
      (light === null || view.light.colour === light) &&
      (leader === null || leadersOf(view).some(({ userId }) => userId === leader)),
  );
}
