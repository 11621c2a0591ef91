import { z } from "zod";
import { timelineZooms } from "#domain/chart/timeline-tick.ts";
import { askedChoice, askedDay, askedWord, askedWords } from "#domain/form/asked-field.ts";
import { lightColours } from "#domain/light/light.ts";
import { hasLight } from "#domain/portfolio/light-counts.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { projectKinds } from "#domain/project/project.ts";
import { countHeadings } from "#domain/timeline/milestone-rows.ts";
import { timelineColumns } from "#domain/timeline/timeline-column.ts";
import { leadersOf, timelineGroupings } from "#domain/timeline/timeline-groups.ts";
import { timelineLayers } from "#domain/timeline/timeline-layer.ts";
import type { Locale } from "#i18n/locales.ts";
import { pageQuery, type SearchParams } from "../_frame/page-query.ts";

const anything = z.string().min(1).nullable().catch(null);
const layersSaid = askedWords.transform((said) =>
  timelineLayers.filter((layer) => said.includes(layer)),
);

/** What stands in the address of the timeline. */
export const timelineQuery = pageQuery({
  kind: askedChoice(projectKinds, null),
  light: askedChoice(lightColours, null),
  /** The user id of a leader in charge. */
  leader: anything,
  group: askedChoice(timelineGroupings, null),
  /** First day of the window. */
  from: askedDay(null),
  /** The day looked at, kept as it stands in the address. */
  on: anything,
  zoom: askedChoice(timelineZooms, "quarter"),
  /** Whose milestones have rows of their own: every project's, or those of these slugs. */
  open: askedWords.transform((said) => (said.includes("all") ? ("all" as const) : said)),
  /** Groups that show their heading alone: a slug and the number of the heading, "old-yard.2". */
  folded: askedWords,
  /** How high the row of a project is. */
  rows: askedChoice(["normal", "compact"] as const, "normal"),
  /** What stands beside the drawing, beside what always does. */
  columns: askedWords.transform((said) => timelineColumns.filter((name) => said.includes(name))),
  /** What is taken off the drawing. */
  without: layersSaid,
});
export type TimelineQuery = Readonly<ReturnType<typeof timelineQuery.read>>;

/** A form cannot say what is not ticked, so it says that it speaks of layers, and which are. */
const layersForm = pageQuery({ layers: askedWord(["chosen"]), layer: layersSaid });

export function readTimelineQuery(given: SearchParams | URLSearchParams): TimelineQuery {
  const query = timelineQuery.read(given);
  const { layers, layer: chosen } = layersForm.read(given);
  if (layers === undefined) return query;
  return { ...query, without: timelineLayers.filter((layer) => !chosen.includes(layer)) };
}
/**
 * The address of a view of the timeline, shortest form: the one that can be kept and sent.
 *
 * @example
 * timelineAddress("/zh/desk/timeline", { ...query, zoom: "month", open: "all" })
 * //=> "/zh/desk/timeline?zoom=month&open=all"
 */
export function timelineAddress(path: string, query: TimelineQuery): string {
  return timelineQuery.address(path, query);
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

/** Whether a group of a project shows its heading alone, by its number from 1. */
export function isFoldedIn(
  { folded }: TimelineQuery,
  { facts }: ProjectView,
  number: number,
): boolean {
  return folded.includes(foldedWord(facts.slug, number));
}

/** The query with one group folded or unfolded. */
export function foldToggled(
  query: TimelineQuery,
  view: ProjectView,
  number: number,
): TimelineQuery {
  const word = foldedWord(view.facts.slug, number);
  const others = query.folded.filter((other) => other !== word);
  const isFolded = others.length < query.folded.length;
  return { ...query, folded: isFolded ? others : [...query.folded, word] };
}

/** The query with all groups of a project folded; unfolded where they are. */
export function allFoldToggled(query: TimelineQuery, view: ProjectView): TimelineQuery {
  const { slug } = view.facts;
  const own = Array.from({ length: countHeadings(view.milestones) }, (_, index) =>
    foldedWord(slug, index + 1),
  );
  const others = query.folded.filter((word) => !own.includes(word));
  const areFolded = own.every((word) => query.folded.includes(word));
  return { ...query, folded: areFolded ? others : [...others, ...own] };
}

function foldedWord(slug: string, number: number): string {
  return `${slug}.${number}`;
}

/** The projects the query asks for, in their order. */
export function filterProjects(
  views: readonly ProjectView[],
  { kind, light, leader }: TimelineQuery,
): ProjectView[] {
  return views.filter(
    (view) =>
      (kind === null || view.facts.kind === kind) &&
      (light === null || hasLight(view, light)) &&
      (leader === null || leadersOf(view).some(({ userId }) => userId === leader)),
  );
}
