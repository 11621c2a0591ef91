import type { PlanDraftRow } from "#domain/plan/plan-draft.ts";
import { formatPredecessors, type PredecessorRef } from "#domain/schedule/predecessor-text.ts";
import type { ImportCase, ImportedTask, PlanImportTarget } from "./import-case.ts";
import { type ImportRow, type PlanImportPreview, planRowChanges } from "./import-preview.ts";

type Draft = { readonly row: PlanDraftRow; readonly refs: readonly PredecessorRef[] };
type Compared = { readonly tasks: readonly ImportedTask[] } & Pick<ImportCase, "target">;

/** A row beside what the plan in force says of its milestone. */
export function compareRow(
  imported: ImportedTask,
  draft: Draft,
  compared: Compared,
): Omit<ImportRow, "baseline"> {
  const { task, row, milestone, matchedBy, groupName, span, duration } = imported;
  const item = itemOf(imported, compared);
  const changes = listChanges(imported, draft, compared);
  return {
    row,
    line: task.line,
    name: { zh: draft.row.nameZh, en: draft.row.nameEn || draft.row.nameZh },
    inFile: imported.name,
    uid: task.uid,
    matchedBy,
    groupName,
    state: milestone === null ? "added" : changes.length === 0 ? "unchanged" : "changed",
    changes,
    before: item ? { startOn: item.startOn, finishOn: item.finishOn } : null,
    after: { ...span },
    isMoment: duration === 0,
    predecessors: formatPredecessors(draft.refs),
    percent: task.percent,
  };
}

function itemOf({ milestone }: ImportedTask, { target }: Compared) {
  return target.baseline?.items.find(({ milestoneId }) => milestoneId === milestone?.id);
}

/** What differs; a milestone that no plan has dates for has new ones. */
function listChanges(imported: ImportedTask, draft: Draft, compared: Compared) {
  const { milestone, name, groupName, duration, span } = imported;
  if (milestone === null) return [];
  const isRenamed = ![milestone.name.zh, milestone.name.en].includes(name);
  const item = itemOf(imported, compared);
  const { target } = compared;
  const differs: Record<(typeof planRowChanges)[number], boolean> = {
    name: isRenamed,
    group: item !== undefined && item.groupName !== groupName,
    dates: item?.startOn !== span.startOn || item.finishOn !== span.finishOn,
    length: item !== undefined && item.isMoment !== (duration === 0),
    weight: item !== undefined && item.weight !== Number(draft.row.weight),
    links:
      item !== undefined && !isSameSet(draftKeys(draft, compared), keysOf(milestone.id, target)),
  };
  return planRowChanges.filter((change) => differs[change]);
}

function draftKeys({ refs }: Draft, { tasks }: Compared): Set<string> {
  return new Set(
    refs.map((ref) => {
      const from = tasks[ref.row - 1]?.milestone?.id ?? "";
      return linkKey({ ...ref, predecessorId: from });
    }),
  );
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
