import { createGroupEnds } from "./group-ends.ts";
import type { MspdiLink } from "./mspdi-file.ts";
import type { PlacedLink, PlacedTasks } from "./placed-tasks.ts";
import { planFileLimits } from "./xml-limits.ts";

export interface CarriedLinks {
  /** between two tasks of the plan */
  readonly links: readonly PlacedLink[];
  /** of groups, given on to the tasks they mean */
  readonly ofGroups: readonly PlacedLink[];
  /** to a task that is no part of the plan, or between a group and what lies under it */
  readonly left: readonly (MspdiLink & { readonly to: number })[];
  /** to a task of another file */
  readonly foreign: readonly (MspdiLink & { readonly to: number })[];
  /** beyond the most links a file may have */
  readonly tooMany: number;
}

/**
 * The links of a file between the tasks of its plan. A link into a group holds its first tasks, those
 * without a predecessor inside; one out of it waits for its last, those without a successor inside. A
 * start of a group is that of its earliest task, and its finish that of its latest: a link from the
 * one or to the other is that task's alone.
 */
export function carryLinks(placed: PlacedTasks): CarriedLinks {
  const { tasks, outline, isPlanned } = placed;
  const positions = new Map(tasks.map(({ uid }, position) => [uid, position]));
  const ends = createGroupEnds(placed, positions);
  const asked = tasks.flatMap((task, to) =>
    isPlanned(to) || outline.isSummary[to] ? task.links.map((link) => ({ ...link, to })) : [],
  );
  const [foreign, own] = [
    asked.filter(({ isForeign }) => isForeign),
    asked.filter(({ isForeign }) => !isForeign),
  ];
  const found = own.map((link) => {
    const from = positions.get(link.predecessorUid);
    return { link, from, pairs: from === undefined ? null : ends.pairsOf({ ...link, from }) };
  });
  const links: PlacedLink[] = [];
  let tooMany = 0;
  for (const { link, pairs } of found) {
    const room = planFileLimits.links - links.length;
    for (const pair of pairs?.first(room) ?? []) links.push({ ...link, ...pair });
    tooMany += Math.max(0, (pairs?.count ?? 0) - room);
  }
  const meaning = found.flatMap(({ link, from, pairs }) =>
    from !== undefined && pairs && pairs.count > 0 ? [{ ...link, from }] : [],
  );
  return {
    links,
    ofGroups: meaning.filter(({ from, to }) => outline.isSummary[from] || outline.isSummary[to]),
    left: found.filter(({ pairs }) => !pairs || pairs.count === 0).map(({ link }) => link),
    foreign,
    tooMany,
  };
}
