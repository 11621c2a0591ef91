import { isPlanned } from "#domain/mspdi/read-mspdi.ts";
import { groupTasks } from "#domain/mspdi/task-groups.ts";
import { longestGroupName } from "#domain/plan/plan-group.ts";
import type { ImportStart, PlannedTask } from "./import-case.ts";

/**
 * The rows of a file in their order, each under the one heading a plan has for it. Headings of
 * other levels, and those over nothing, are named; of two with one name the second gets a number.
 */
export function importGroups({ file, notes }: Pick<ImportStart, "file" | "notes">): PlannedTask[] {
  const { tasks, outline } = file;
  const planned = (position: number) => isPlanned(file, position);
  const { headings, flattened, empty } = groupTasks(outline, planned);
  const lineOf = (position: number) => {
    const { line = 0, name = "" } = tasks[position] ?? {};
    return { line, name };
  };
  for (const position of flattened) notes.add("groupsFlattened", lineOf(position));
  for (const position of empty) notes.add("groupsEmpty", lineOf(position));
  const nameOf = createNamer((position) => {
    const { line, name } = lineOf(position);
    if (name.length > longestGroupName) notes.add("namesShortened", { line, name });
    return name.slice(0, longestGroupName).trim();
  });
  const rows = tasks.flatMap((task, position) => (planned(position) ? [{ task, position }] : []));
  return rows.map(({ task, position }, index) => {
    const heading = headings[position] ?? null;
    const groupName = heading === null ? "" : nameOf(heading);
    return { task, position, row: index + 1, groupName };
  });
}

/** Names each heading once, apart from the others. */
function createNamer(written: (position: number) => string): (position: number) => string {
  const names = new Map<number, string>();
  const taken = new Set<string>();
  return (position) => {
    const known = names.get(position);
    if (known !== undefined) return known;
    const base = written(position);
    let name = base;
    for (let number = 2; taken.has(name) && base !== ""; number++) {
      const suffix = ` (${number})`;
      name = `${base.slice(0, longestGroupName - suffix.length)}${suffix}`;
    }
    names.set(position, name);
    taken.add(name);
    return name;
  };
}
