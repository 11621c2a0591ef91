import type { MspdiTask } from "#domain/mspdi/mspdi-file.ts";
import type { ImportCase, MatchedTask, PlanImportTarget } from "./import-case.ts";

/** The longest name of a milestone. */
const longestName = 60;

/**
 * Which milestone each task is: by the id that our own export wrote, else by its name in either
 * language. Nobody is matched twice: a second task of a name is one to be added, and so is one
 * whose name two milestones share.
 */
export function matchTasks(
  tasks: readonly MspdiTask[],
  { target, notes }: Pick<ImportCase, "target" | "notes">,
): MatchedTask[] {
  const taken = new Set<string>();
  const byId = tasks.map((task) => milestoneById(task, target));
  for (const known of byId) if (known) taken.add(known.id);
  const seen = new Set<string>();
  return tasks.map((task, index) => {
    const { line, name: given } = task;
    const name = given.slice(0, longestName).trim();
    if (given.length > longestName) notes.add("namesShortened", { line, name: given });
    if (seen.has(keyOf(name))) notes.add("namesTwice", { line, name });
    seen.add(keyOf(name));
    const own = byId[index] ?? null;
    if (!own && task.attributes.get("milestone")) notes.add("foreignMilestones", { line, name });
    const milestone = own ?? milestoneByName(name, target, taken);
    if (milestone) taken.add(milestone.id);
    return { task, row: index + 1, name, milestone };
  });
}

function milestoneById({ attributes }: MspdiTask, { milestones }: PlanImportTarget) {
  return milestones.find(({ id }) => id === attributes.get("milestone"));
}

function milestoneByName(
  name: string,
  { milestones }: PlanImportTarget,
  taken: ReadonlySet<string>,
) {
  const key = keyOf(name);
  const named = milestones.filter(
    (each) => keyOf(each.name.zh) === key || keyOf(each.name.en) === key,
  );
  const [only] = named;
  return only && named.length === 1 && !taken.has(only.id) ? only : null;
}

function keyOf(name: string): string {
  return name.normalize("NFKC").trim().toLowerCase();
}
