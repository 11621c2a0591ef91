import { linksOf } from "#domain/mspdi/read-mspdi.ts";
import type { PredecessorRef } from "#domain/schedule/predecessor-text.ts";
import type { ImportCase, ImportedTask } from "./import-case.ts";
import { importLag } from "./import-lag.ts";

/**
 * The predecessors of each row. Links of groups are those of the tasks they mean. A link to a task
 * that is no row, or of another file, is left out; of two links of one type between two rows the
 * longer lag holds. Each is named.
 */
export function importLinks(
  tasks: readonly ImportedTask[],
  imported: ImportCase,
): PredecessorRef[][] {
  const { file, notes } = imported;
  const rows = new Map(tasks.map((each) => [each.position, each]));
  const byUid = new Map(file.tasks.map((task) => [task.uid, task]));
  const nameAt = (position: number) => file.tasks[position]?.name ?? "";
  const { links, ofGroups, left, foreign, tooMany } = linksOf(file);
  for (const { line, to } of ofGroups) notes.add("linksOfGroups", { line, name: nameAt(to) });
  for (const { line, to } of left) notes.add("linksLeftOut", { line, name: nameAt(to) });
  for (const { line, to } of foreign) notes.add("linksForeign", { line, name: nameAt(to) });
  if (tooMany > 0) notes.add("linksTooMany", { line: links[0]?.line ?? 0, count: tooMany });
  const refs = new Map(tasks.map(({ row }) => [row, new Map<string, PredecessorRef>()]));
  for (const link of links) {
    const [predecessor, successor] = [rows.get(link.from), rows.get(link.to)];
    if (!predecessor || !successor) continue;
    const measured = byUid.get(link.predecessorUid) ?? predecessor.task;
    const lag = importLag({ link, predecessor, successor, measured }, imported);
    const { type } = link;
    const key = `${type} ${predecessor.row}`;
    const known = refs.get(successor.row)?.get(key);
    if (known && known.lag !== lag) {
      notes.add("linksTwice", { line: link.line, name: successor.name });
    }
    if (!known || known.lag < lag) {
      refs.get(successor.row)?.set(key, { row: predecessor.row, type, lag });
    }
  }
  return tasks.map(({ row }) => [...(refs.get(row)?.values() ?? [])]);
}
