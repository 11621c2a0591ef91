import type { MspdiTask } from "#domain/mspdi/mspdi-file.ts";
import type { ImportStart, MatchedTask, PlanImportTarget, PlannedTask } from "./import-case.ts";
import { ownDays } from "./import-dates.ts";

/** The longest name of a milestone. */
const longestName = 60;

type Milestone = PlanImportTarget["milestones"][number];
type Match = Pick<MatchedTask, "milestone" | "matchedBy">;

/**
 * Which milestone each task is: by the id that our own export wrote; else by the number its file
 * gave it when the plan in force was imported, whatever it is called now; else by its name in either
 * language. Nobody is matched twice: a second task of a name is one to be added, and so is one
 * whose name two milestones share.
 *
 * Numbers are those of one file. They hold only where it is a later state of the same: where at
 * least half of the rows that share a number with the plan share their name or their start, too.
 */
export function matchTasks(planned: readonly PlannedTask[], start: ImportStart): MatchedTask[] {
  const { target, notes } = start;
  const matches = new Map<number, Match>();
  const taken = new Set<string>();
  const match = (row: number, milestone: Milestone | undefined, by: MatchedTask["matchedBy"]) => {
    if (!milestone || matches.has(row) || taken.has(milestone.id)) return;
    taken.add(milestone.id);
    matches.set(row, { milestone, matchedBy: by });
  };
  const byId = new Map(target.milestones.map((milestone) => [milestone.id, milestone]));
  const idOf = ({ attributes }: MspdiTask) => attributes.get("milestone") ?? "";
  for (const { row, task } of planned) match(row, byId.get(idOf(task)), "id");
  const unknown = planned.filter(({ row }) => !matches.has(row));
  const byUid = milestonesByUid(unknown, start);
  for (const { row, task } of planned) match(row, byUid.get(task.uid), "uid");
  const named = milestonesByName(target);
  for (const { row, task } of planned) match(row, named.get(keyOf(nameOf(task))), "name");
  const seen = new Set<string>();
  return planned.map((each) => {
    const { line, name: given } = each.task;
    const name = nameOf(each.task);
    if (given.length > longestName) notes.add("namesShortened", { line, name: given });
    const place = JSON.stringify([each.groupName, keyOf(name)]);
    if (seen.has(place)) notes.add("namesTwice", { line, name });
    seen.add(place);
    const own = matches.get(each.row) ?? { milestone: null, matchedBy: null };
    if (own.matchedBy !== "id" && each.task.attributes.get("milestone")) {
      notes.add("foreignMilestones", { line, name });
    }
    return { ...each, name, ...own };
  });
}

function nameOf({ name }: MspdiTask): string {
  return name.slice(0, longestName).trim();
}

/** The milestones of the plan in force by the numbers their file gave them. */
function milestonesByUid(
  planned: readonly PlannedTask[],
  { file, target, notes }: ImportStart,
): Map<number, Milestone> {
  const items = (target.baseline?.items ?? []).filter(({ sourceUid }) => sourceUid !== null);
  const itemsByUid = new Map(items.map((item) => [item.sourceUid, item]));
  const byId = new Map(target.milestones.map((milestone) => [milestone.id, milestone]));
  const shared = planned.flatMap(({ task }) => {
    const item = itemsByUid.get(task.uid);
    const milestone = item && byId.get(item.milestoneId);
    return milestone ? [{ task, item, milestone }] : [];
  });
  const agreeing = shared.filter(
    ({ task, item, milestone }) =>
      isNamed(milestone, keyOf(nameOf(task))) || ownDays(task, file).startOn === item.startOn,
  );
  if (agreeing.length * 2 >= shared.length) {
    return new Map(shared.map(({ task, milestone }) => [task.uid, milestone]));
  }
  notes.add("uidsOfAnother", { line: shared[0]?.task.line ?? 0, count: shared.length });
  return new Map();
}

function isNamed({ name }: Milestone, key: string): boolean {
  return keyOf(name.zh) === key || keyOf(name.en) === key;
}

/** The milestones by their names in either language; a name that two of them share means neither. */
function milestonesByName({ milestones }: PlanImportTarget): Map<string, Milestone> {
  const named = new Map<string, Milestone>();
  const shared = new Set<string>();
  for (const milestone of milestones) {
    const { zh, en } = milestone.name;
    for (const key of [keyOf(zh), keyOf(en)]) {
      if ((named.get(key) ?? milestone) !== milestone) shared.add(key);
      named.set(key, milestone);
    }
  }
  for (const key of shared) named.delete(key);
  return named;
}

function keyOf(name: string): string {
  return name.normalize("NFKC").trim().toLowerCase();
}
