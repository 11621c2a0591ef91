import { durationOf } from "#domain/calendar/day-arithmetic.ts";
import type { ImportCase, ImportedTask } from "./import-case.ts";

/**
 * The weight of each row, as the editor has it: what our own export wrote, else what the plan in
 * force gives the milestone. Where nothing gives any, 100 is shared by length in hundredths, so
 * that it sums; where only some have one, the others wait at 0 for a planner's word. Both are
 * named.
 */
export function importWeights(tasks: readonly ImportedTask[], imported: ImportCase): string[] {
  const { notes } = imported;
  const given = tasks.map((each) => givenWeight(each, imported));
  if (given.every((weight) => weight === null)) {
    notes.add("weightsShared", { line: tasks[0]?.task.line ?? 0, count: tasks.length });
    return shareByLength(tasks.map((each) => lengthOf(each, imported)));
  }
  return given.map((weight, index) => {
    const { task, name } = tasks[index] ?? {};
    if (weight === null) notes.add("weightsMissing", { line: task?.line ?? 0, name });
    return weight ?? "0";
  });
}

function givenWeight(
  { task, name, milestone }: ImportedTask,
  { target, notes }: ImportCase,
): string | null {
  const written = task.attributes.get("weight");
  if (written !== undefined) {
    if (/^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/.test(written)) return written;
    notes.add("weightsUnreadable", { line: task.line, name });
  }
  const item = target.baseline?.items.find(({ milestoneId }) => milestoneId === milestone?.id);
  return item ? String(item.weight) : null;
}

/** A moment takes no time, and so no share. */
function lengthOf({ span, duration }: ImportedTask, { arithmetic }: ImportCase): number {
  const { startOn, finishOn } = span;
  if (duration === 0) return 0;
  if (startOn === null || finishOn === null) return duration ?? 1;
  return Math.max(1, durationOf(arithmetic, startOn, finishOn));
}

/**
 * Hundredths of 100 by length, alike where nothing has any; what rounding leaves goes to the largest remainders.
 *
 * @example
 * shareByLength([1, 1, 1]) //=> ["33.34", "33.33", "33.33"]
 */
export function shareByLength(lengths: readonly number[]): string[] {
  const sum = lengths.reduce((total, length) => total + length, 0);
  const shares = lengths.map((length) => (sum > 0 ? length / sum : 1 / lengths.length) * 10_000);
  const hundredths = shares.map(Math.floor);
  const left = 10_000 - hundredths.reduce((total, share) => total + share, 0);
  const order = shares
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest);
  for (const { index } of order.slice(0, left)) hundredths[index] = (hundredths[index] ?? 0) + 1;
  return hundredths.map((share) => String(share / 100));
}
