import type { PlanDraftRow } from "#domain/plan/plan-draft.ts";
import { formatPredecessors, type PredecessorRef } from "#domain/schedule/predecessor-text.ts";
import type { ImportCase, ImportedTask, PlanImportTarget } from "./import-case.ts";
import type { ImportRow, PlanImportPreview } from "./import-preview.ts";

/** A row beside what the plan in force says of its milestone. */
export function compareRow(
  imported: ImportedTask,
  draft: { row: PlanDraftRow; refs: readonly PredecessorRef[] },
  { tasks, target }: { tasks: readonly ImportedTask[] } & Pick<ImportCase, "target">,
): Omit<ImportRow, "baseline"> {
  const { task, row, milestone, span } = imported;
  const item = target.baseline?.items.find(({ milestoneId }) => milestoneId === milestone?.id);
  const linkKeys = new Set(
    draft.refs.map((ref) => {
      const from = tasks[ref.row - 1]?.milestone?.id ?? "";
      return linkKey({ ...ref, predecessorId: from });
    }),
  );
  const changes: ImportRow["changes"] = [];
  if (item) {
    if (item.startOn !== span.startOn || item.finishOn !== span.finishOn) changes.push("dates");
    if (String(item.weight) !== String(Number(draft.row.weight))) changes.push("weight");
    if (!isSameSet(linkKeys, keysOf(milestone?.id ?? "", target))) changes.push("links");
  }
  return {
    row,
    line: task.line,
    name: { zh: draft.row.nameZh, en: draft.row.nameEn || draft.row.nameZh },
    state: milestone === null ? "added" : item && changes.length === 0 ? "unchanged" : "changed",
    changes: item || milestone === null ? changes : ["dates"],
    before: item ? { startOn: item.startOn, finishOn: item.finishOn } : null,
    after: { ...span },
    predecessors: formatPredecessors(draft.refs),
    percent: task.percent,
  };
}

function keysOf(milestoneId: string, { baseline }: PlanImportTarget): Set<string> {
  const own = baseline?.links.filter(({ successorId }) => successorId === milestoneId) ?? [];
  return new Set(own.map(linkKey));
}

function linkKey(link: { predecessorId: string; type: string; lag: number }): string {
  return `${link.type} ${link.lag} ${link.predecessorId}`;
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((key) => b.has(key));
}

/** The milestones that the file has not: of the plan in force, else of the project. */
export function listLeftOut(
  tasks: readonly ImportedTask[],
  { milestones, baseline }: PlanImportTarget,
): PlanImportPreview["leftOut"] {
  const kept = new Set(tasks.map(({ milestone }) => milestone?.id));
  return milestones.flatMap(({ id, name }) => {
    const item = baseline?.items.find(({ milestoneId }) => milestoneId === id);
    if (kept.has(id) || (baseline && !item)) return [];
    const { startOn = null, finishOn = null } = item ?? {};
    return [{ name: { ...name }, startOn, finishOn }];
  });
}
