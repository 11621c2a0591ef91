import { largest } from "#domain/core/largest.ts";
import { groupRows } from "#domain/plan/plan-group.ts";
import type { ExportedLine } from "./plan-export.ts";

/** A task of an export: a milestone, or the heading over some. */
export interface ExportedTask {
  readonly uid: number;
  /** "2", or "2.1" under the second heading */
  readonly outline: string;
  readonly level: number;
  /** of a heading: those under it */
  readonly group: { readonly name: string; readonly lines: readonly ExportedLine[] } | null;
  readonly line: ExportedLine | null;
}

/**
 * The lines of a plan as tasks under their headings, in order. A line keeps the number its file gave
 * it, so that the program it came from knows it again; whatever has none gets one that is free.
 */
export function listTasks(lines: readonly ExportedLine[]): ExportedTask[] {
  const uids = numberLines(lines);
  let free = largest([...uids.values()], 0);
  let top = 0;
  return groupRows(lines, ({ groupName }) => groupName).flatMap(
    ({ name, rows }): ExportedTask[] => {
      const task = (line: ExportedLine, outline: string, level: number): ExportedTask => {
        return { uid: uids.get(line) ?? 0, outline, level, group: null, line };
      };
      if (name === "") return rows.map((line) => task(line, String(++top), 1));
      const outline = String(++top);
      const group = { uid: ++free, outline, level: 1, group: { name, lines: rows }, line: null };
      return [group, ...rows.map((line, index) => task(line, `${outline}.${index + 1}`, 2))];
    },
  );
}

/** 0 is the whole file, and no line. */
function numberLines(lines: readonly ExportedLine[]): Map<ExportedLine, number> {
  const uids = new Map<ExportedLine, number>();
  const taken = new Set<number>([0]);
  for (const line of lines) {
    const { sourceUid } = line;
    if (sourceUid === null || taken.has(sourceUid)) continue;
    taken.add(sourceUid);
    uids.set(line, sourceUid);
  }
  let free = 0;
  for (const line of lines) {
    if (uids.has(line)) continue;
    while (taken.has(free)) free++;
    taken.add(free);
    uids.set(line, free);
  }
  return uids;
}
