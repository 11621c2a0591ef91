import type { Outline } from "./outline.ts";

/** The one level of headings that a plan has, out of an outline of any depth. By positions. */
export interface TaskGroups {
  /** the heading each task comes to lie under; null for none */
  readonly headings: readonly (number | null)[];
  /** headings below or above those, whose tasks keep only the one heading */
  readonly flattened: readonly number[];
  /** headings with no task of the plan under them */
  readonly empty: readonly number[];
}

/**
 * Groups the tasks by their topmost headings. A single heading over everything says nothing and
 * gives way to those below it, if there are any.
 *
 * @example
 * groupTasks(outline, isPlanned).headings //=> [null, 1, 1, 1]
 */
export function groupTasks(outline: Outline, isPlanned: (position: number) => boolean): TaskGroups {
  const { parents, isSummary, isWhole } = outline;
  const planned = parents.flatMap((_, position) => (isPlanned(position) ? [position] : []));
  const above = new Set<number>(isWhole.flatMap((whole, position) => (whole ? [position] : [])));
  let headings = topHeadings(outline, above);
  for (let only = onlyHeading(headings, planned); only !== null; ) {
    if (!planned.some((position) => parents[position] !== only)) break;
    above.add(only);
    headings = topHeadings(outline, above);
    only = onlyHeading(headings, planned);
  }
  const kept = new Set(planned.map((position) => headings[position] ?? null));
  const over = new Set<number>();
  for (const position of planned) {
    let at = parents[position] ?? null;
    while (at !== null && !over.has(at)) {
      over.add(at);
      at = parents[at] ?? null;
    }
  }
  const others = parents.flatMap((_, position) =>
    isSummary[position] && !isWhole[position] && !kept.has(position) ? [position] : [],
  );
  return {
    headings,
    flattened: others.filter((position) => over.has(position)),
    empty: others.filter((position) => !over.has(position)),
  };
}

/** The heading right below those that are passed over. */
function topHeadings({ parents }: Outline, above: ReadonlySet<number>): (number | null)[] {
  const headings: (number | null)[] = [];
  for (const [position, parent] of parents.entries()) {
    const isUnder = parent !== null && !above.has(parent);
    headings[position] = isUnder ? (headings[parent] ?? parent) : null;
  }
  return headings;
}

function onlyHeading(
  headings: readonly (number | null)[],
  planned: readonly number[],
): number | null {
  const [first] = planned;
  const only = first === undefined ? null : (headings[first] ?? null);
  return planned.every((position) => headings[position] === only) ? only : null;
}
