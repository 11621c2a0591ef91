import type { Actor } from "#domain/access/permission.ts";
import { isLedBy } from "#domain/assignment/is-led-by.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import type { QueueScope } from "./queue-place.ts";

type OfProject = { readonly view: Pick<ProjectView, "facts" | "asOf"> };

/** A queue as somebody asks for it: which part, all of both parts, and whether they lead any project. */
export type SplitQueue<E> = {
  readonly scope: QueueScope;
  readonly hasOwn: boolean;
  readonly mine: readonly E[];
  readonly all: readonly E[];
  /** Those of the part asked for. */
  readonly entries: readonly E[];
};

/**
 * Splits what waits for leaders into what is one's own, as 分包领导 of its project, and all of it.
 * Where nothing is asked for, one's own come first, for whoever leads any project.
 */
export function splitQueue<E extends OfProject>(
  all: readonly E[],
  { actor, projects, asked }: Asking,
): SplitQueue<E> {
  const isOwn = ({ facts, asOf }: OfProject["view"]) =>
    isLedBy(facts, { userId: actor.userId, on: asOf });
  const hasOwn = projects.some(isOwn);
  const scope = asked ?? (hasOwn ? "mine" : "all");
  const mine = all.filter(({ view }) => isOwn(view));
  return { scope, hasOwn, mine, all, entries: scope === "mine" ? mine : all };
}

type Asking = {
  readonly actor: Pick<Actor, "userId">;
  /** Every project looked at, with or without something that waits. */
  readonly projects: readonly OfProject["view"][];
  readonly asked: QueueScope | null;
};
