/** 完成-开始, 开始-开始, 完成-完成, 开始-完成: which end of the one holds which end of the other. */
export const linkTypes = ["FS", "SS", "FF", "SF"] as const;
export type LinkType = (typeof linkTypes)[number];

/** A link of a plan (前置关系): the successor is held by its predecessor. */
export interface Dependency {
  readonly predecessorId: string;
  readonly successorId: string;
  readonly type: LinkType;
  /** whole days in the unit of the plan; negative is a lead (提前) */
  readonly lag: number;
}

type Ends = Pick<Dependency, "predecessorId" | "successorId">;

/**
 * A loop among the links, as its ids in order from predecessor to successor, each once; null when
 * there is none. The type of a link does not matter: even two opposed SS links make a loop,
 * because neither activity can be dated before the other.
 *
 * @example
 * findCycle([{ predecessorId: "a", successorId: "b" }, { predecessorId: "b", successorId: "a" }])
 * //=> ["a", "b"]
 */
export function findCycle(links: readonly Ends[]): string[] | null {
  const successors = successorsById(links);
  const cleared = new Set<string>();
  for (const root of successors.keys()) {
    const loop = cleared.has(root) ? null : findLoopFrom(root, successors, cleared);
    if (loop) return loop;
  }
  return null;
}

/** Depth first with a stack of its own: a chain of 10,000 activities would overflow the other. */
function findLoopFrom(
  root: string,
  successors: ReadonlyMap<string, readonly string[]>,
  cleared: Set<string>,
): string[] | null {
  const path: string[] = [];
  const positions = new Map<string, number>();
  const untried: Iterator<string>[] = [];
  const enter = (id: string) => {
    positions.set(id, path.length);
    path.push(id);
    untried.push((successors.get(id) ?? []).values());
  };
  enter(root);
  for (let next = untried.at(-1)?.next(); next; next = untried.at(-1)?.next()) {
    if (next.done) {
      untried.pop();
      const left = path.pop() ?? root;
      positions.delete(left);
      cleared.add(left);
      continue;
    }
    const position = positions.get(next.value);
    if (position !== undefined) return path.slice(position);
    if (!cleared.has(next.value)) enter(next.value);
  }
  return null;
}

function successorsById(links: readonly Ends[]): Map<string, string[]> {
  const successors = new Map<string, string[]>();
  for (const { predecessorId, successorId } of links) {
    const known = successors.get(predecessorId);
    if (known) known.push(successorId);
    else successors.set(predecessorId, [successorId]);
  }
  return successors;
}

/** A link between the positions of two activities in their list. */
export interface PositionedLink {
  readonly from: number;
  readonly to: number;
}

/** @throws RangeError when a link names an id that is not among them, or an id comes twice */
export function positionLinks<L extends Ends>(
  ids: readonly string[],
  links: readonly L[],
): (PositionedLink & { readonly link: L })[] {
  const positions = new Map(ids.map((id, position) => [id, position]));
  if (positions.size !== ids.length) throw new RangeError("an activity is named twice");
  return links.map((link) => {
    const from = positions.get(link.predecessorId);
    const to = positions.get(link.successorId);
    if (from !== undefined && to !== undefined) return { from, to, link };
    throw new RangeError(`a link names nobody: ${link.predecessorId} → ${link.successorId}`);
  });
}

/**
 * The positions of the activities, each after all its predecessors, otherwise in the order given;
 * null when the links loop. Linear in activities and links (Kahn 1962).
 *
 * @example
 * orderPositions(2, [{ from: 1, to: 0 }]) //=> [1, 0]
 */
export function orderPositions(count: number, links: readonly PositionedLink[]): number[] | null {
  const waitingFor = new Array<number>(count).fill(0);
  const successors = Array.from({ length: count }, (): number[] => []);
  for (const { from, to } of links) {
    waitingFor[to] = (waitingFor[to] ?? 0) + 1;
    successors[from]?.push(to);
  }
  const order = [...waitingFor.keys()].filter((position) => waitingFor[position] === 0);
  for (const position of order) {
    for (const to of successors[position] ?? []) {
      const left = (waitingFor[to] ?? 0) - 1;
      waitingFor[to] = left;
      if (left === 0) order.push(to);
    }
  }
  return order.length === count ? order : null;
}
