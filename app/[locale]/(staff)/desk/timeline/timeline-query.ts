import { type LightColour, lightColours } from "#domain/light.ts";
import { type ProjectKind, projectKinds } from "#domain/project.ts";
import type { ProjectView } from "#domain/project-view.ts";
import { type TimelineZoom, timelineZooms } from "#domain/timeline-scale.ts";

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** What stands in the address of the timeline. Unknown words count as nothing said. */
export type TimelineQuery = {
  kind: ProjectKind | undefined;
  light: LightColour | undefined;
  /** The user id of a leader in charge. */
  leader: string | undefined;
  zoom: TimelineZoom;
  /** Every milestone on a line of its own. */
  open: boolean;
};

export function readTimelineQuery(params: SearchParams): TimelineQuery {
  return {
    kind: oneOf(projectKinds, params.kind),
    light: oneOf(lightColours, params.light),
    leader: typeof params.leader === "string" && params.leader ? params.leader : undefined,
    zoom: oneOf(timelineZooms, params.zoom) ?? "quarter",
    open: params.open === "1",
  };
}

function oneOf<T extends string>(
  known: readonly T[],
  said: string | string[] | undefined,
): T | undefined {
  return known.find((value) => value === said);
}

/** The projects the query asks for, in their order. */
export function filterProjects(
  views: readonly ProjectView[],
  { kind, light, leader }: TimelineQuery,
): ProjectView[] {
  return views.filter(
    (view) =>
      (kind === undefined || view.facts.kind === kind) &&
      (light === undefined || view.light.colour === light) &&
      (leader === undefined || leadersOf(view).some(({ userId }) => userId === leader)),
  );
}

/** The 分包领导 in force. */
export function leadersOf(view: ProjectView) {
  return view.assignments.filter(({ role }) => role === "leader");
}
