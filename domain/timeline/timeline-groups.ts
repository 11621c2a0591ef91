import type { AssignmentFact } from "#domain/assignment/assignment-fact.ts";
import { severity } from "#domain/light/light.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { projectKinds } from "#domain/project/project.ts";

/** What the rows of the timeline can be gathered by. */
export const timelineGroupings = ["leader", "kind", "area", "light"] as const;
export type TimelineGrouping = (typeof timelineGroupings)[number];

export interface TimelineGroup {
  /** a user id, a kind, the Chinese name of an area or a colour; "" where there is none */
  readonly key: string;
  readonly views: readonly ProjectView[];
}

/**
 * The projects in groups, each in the order of the portfolio. Kinds come in their own order and
 * lights worst first; leaders and areas as they first occur, nobody last. A project with several
 * leaders stands with the first, so that every project stands once.
 *
 * @example
 * groupViews(views, "light").map(({ key }) => key) //=> ["red", "yellow", "grey", "green"]
 */
export function groupViews(
  views: readonly ProjectView[],
  grouping: TimelineGrouping | null,
): TimelineGroup[] {
  if (grouping === null) return views.length === 0 ? [] : [{ key: "", views }];
  const groups = Map.groupBy(views, (view) => keyOf(view, grouping));
  const order = orders[grouping];
  return Array.from(groups, ([key, members]) => ({ key, views: members })).sort(
    (a, b) => rank(a.key, order) - rank(b.key, order),
  );
}

/** The 分包领导 in force, in the order assigned. */
export function leadersOf({ assignments }: Pick<ProjectView, "assignments">): AssignmentFact[] {
  return assignments.filter(({ role }) => role === "leader");
}

/** The 责任人 in force, in the order assigned. */
export function ownersOf({ assignments }: Pick<ProjectView, "assignments">): AssignmentFact[] {
  return assignments.filter(({ role }) => role === "owner");
}

const orders: Record<TimelineGrouping, readonly string[]> = {
  leader: [],
  kind: projectKinds,
  area: [],
  light: severity,
};

function rank(key: string, order: readonly string[]): number {
  if (key === "") return order.length + 1;
  const index = order.indexOf(key);
  return index === -1 ? order.length : index;
}

function keyOf(view: ProjectView, grouping: TimelineGrouping): string {
  switch (grouping) {
    case "leader":
      return leadersOf(view)[0]?.userId ?? "";
    case "kind":
      return view.facts.kind;
    case "area":
      return view.facts.area.zh;
    case "light":
      return view.light.colour;
  }
}
