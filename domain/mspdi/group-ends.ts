import { largest } from "#domain/core/largest.ts";
import type { MspdiTask } from "./mspdi-file.ts";
import { minuteOf } from "./mspdi-time.ts";
import type { Outline } from "./outline.ts";
import type { PlacedLink, PlacedTasks } from "./placed-tasks.ts";

type Pair = { readonly from: number; readonly to: number };

/** The pairs of tasks that a link means, without making them all. */
export interface LinkPairs {
  readonly count: number;
  first(most: number): Pair[];
}

/** Answers which tasks a link from or to a group means. */
export function createGroupEnds(
  placed: PlacedTasks,
  positions: ReadonlyMap<number, number>,
): { pairsOf(link: PlacedLink): LinkPairs } {
  const { tasks, outline, isPlanned } = placed;
  const before = tasks.map(({ links }) =>
    links.flatMap((link) => (link.isForeign ? [] : (positions.get(link.predecessorUid) ?? []))),
  );
  const after = tasks.map((): number[] => []);
  for (const [to, all] of before.entries()) for (const from of all) after[from]?.push(to);
  const firsts = memoize((group) => freeTasks(group, before, placed));
  const lasts = memoize((group) => freeTasks(group, after, placed));
  const own = (position: number) => (isPlanned(position) ? [position] : []);
  const sourcesOf = ({ from, type }: PlacedLink) => {
    if (!outline.isSummary[from]) return own(from);
    return type === "FS" || type === "FF" ? lasts(from) : earliest(firsts(from), tasks);
  };
  const targetsOf = ({ to, type }: PlacedLink) => {
    if (!outline.isSummary[to]) return own(to);
    return type === "FS" || type === "SS" ? firsts(to) : latest(lasts(to), tasks);
  };
  return {
    pairsOf: (link) => {
      const isOfItself =
        isUnder(link.from, link.to, outline) || isUnder(link.to, link.from, outline);
      return isOfItself ? pair([], []) : pair(sourcesOf(link), targetsOf(link));
    },
  };
}

function pair(sources: readonly number[], targets: readonly number[]): LinkPairs {
  const count = sources.length * targets.length;
  return {
    count,
    first: (most) =>
      Array.from({ length: Math.max(0, Math.min(count, most)) }, (_, index) => ({
        from: sources[Math.floor(index / targets.length)] ?? 0,
        to: targets[index % targets.length] ?? 0,
      })),
  };
}

function isUnder(position: number, group: number, { ends }: Outline): boolean {
  return group < position && position < (ends[group] ?? 0);
}

/** The tasks under a group that nothing inside it holds: neither themselves nor a group they are in. */
function freeTasks(
  group: number,
  others: readonly (readonly number[])[],
  { outline, isPlanned }: PlacedTasks,
): number[] {
  const held = new Set<number>();
  const all: number[] = [];
  for (let position = group + 1; position < (outline.ends[group] ?? 0); position++) {
    const holds = (other: number) =>
      isUnder(other, group, outline) &&
      !isUnder(other, position, outline) &&
      !isUnder(position, other, outline);
    if (held.has(outline.parents[position] ?? group) || others[position]?.some(holds)) {
      held.add(position);
    }
    if (isPlanned(position)) all.push(position);
  }
  const free = all.filter((position) => !held.has(position));
  return free.length > 0 ? free : all;
}

function earliest(positions: readonly number[], tasks: readonly MspdiTask[]): number[] {
  return foremost(positions, tasks, ({ start }) => start && -minuteOf(start));
}

function latest(positions: readonly number[], tasks: readonly MspdiTask[]): number[] {
  return foremost(positions, tasks, ({ finish }) => finish && minuteOf(finish));
}

/** The first of those that are worth most; one without a date comes last. */
function foremost(
  positions: readonly number[],
  tasks: readonly MspdiTask[],
  worthOf: (task: MspdiTask) => number | null,
): number[] {
  const worth = (position: number) => {
    const task = tasks[position];
    return (task && worthOf(task)) ?? -Infinity;
  };
  const most = largest(positions.map(worth));
  const found = positions.find((position) => worth(position) === most);
  return found === undefined ? [] : [found];
}

function memoize(compute: (group: number) => number[]): (group: number) => number[] {
  const known = new Map<number, number[]>();
  return (group) => {
    const answer = known.get(group) ?? compute(group);
    known.set(group, answer);
    return answer;
  };
}
