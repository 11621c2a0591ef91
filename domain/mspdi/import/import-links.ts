import type { MspdiLink } from "#domain/mspdi/mspdi-file.ts";
import { longestPredecessors } from "#domain/plan/plan-input.ts";
import { formatPredecessors, type PredecessorRef } from "#domain/schedule/predecessor-text.ts";
import type { ImportCase, MatchedTask } from "./import-case.ts";

/**
 * The predecessors of each row. A link to a task that is no row is left out, and so are those that
 * a row of the editor has no room for; a lag that the plan cannot count (a share of the
 * predecessor, or elapsed days in a plan of workdays) is, too, while its link stays; a part of a
 * day is rounded. Each is named.
 */
export function importLinks(
  tasks: readonly MatchedTask[],
  imported: ImportCase,
): PredecessorRef[][] {
  const rows = new Map(tasks.map(({ task, row }) => [task.uid, row]));
  return tasks.map((matched) => {
    const { task, name } = matched;
    const refs = task.links.flatMap((link): PredecessorRef[] => {
      const row = link.isForeign ? undefined : rows.get(link.predecessorUid);
      if (row === undefined) {
        imported.notes.add("linksLeftOut", { line: link.line, name });
        return [];
      }
      return [{ row, type: link.type, lag: lagOf(link, name, imported) }];
    });
    return fitRefs(refs, matched, imported);
  });
}

/** As many as the field of a row can hold, from the first on. */
function fitRefs(
  refs: readonly PredecessorRef[],
  { task, name }: MatchedTask,
  { notes }: ImportCase,
): PredecessorRef[] {
  let length = 0;
  const kept = refs.filter((ref) => {
    length += formatPredecessors([ref]).length + ", ".length;
    return length - ", ".length <= longestPredecessors;
  });
  const left = refs.length - kept.length;
  if (left > 0) notes.add("linksTooMany", { line: task.line, name, count: left });
  return kept;
}

function lagOf({ line, lag, unit }: MspdiLink, name: string, imported: ImportCase): number {
  const { file, arithmetic, notes } = imported;
  if (lag === 0) return 0;
  if (unit === "percent") {
    notes.add("lagPercent", { line, name });
    return 0;
  }
  if (unit === "elapsed" && arithmetic.unit === "workday") {
    notes.add("lagElapsed", { line, name });
    return 0;
  }
  const days = lag / (unit === "elapsed" ? 1440 : file.minutesPerDay);
  const rounded = Math.sign(days) * Math.round(Math.abs(days));
  if (Math.abs(days - rounded) > 1e-6) notes.add("lagRounded", { line, name });
  return rounded === 0 ? 0 : Math.max(-9999, Math.min(9999, rounded));
}
