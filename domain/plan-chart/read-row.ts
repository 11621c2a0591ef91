import type { PlanDraftRow } from "#domain/plan/plan-draft.ts";
import { type NumberedPlanRow, planRowInput } from "#domain/plan/plan-input.ts";

/** Of a row what its place in time depends on. */
export type ReadRow = Pick<
  NumberedPlanRow,
  "row" | "nameZh" | "startOn" | "finishOn" | "duration" | "predecessors"
>;

const timeFields = planRowInput.pick({
  startOn: true,
  finishOn: true,
  duration: true,
  predecessors: true,
});

/** A row never changes: one that is typed into is another. */
const known = new WeakMap<PlanDraftRow, Omit<ReadRow, "row"> | null>();

/** The row as the form of the plan reads it, by its number; null while it cannot be read. */
export function readRow(typed: PlanDraftRow, row: number): ReadRow | null {
  let read = known.get(typed);
  if (read === undefined) {
    const { nameZh, startOn, finishOn, duration, predecessors } = typed;
    const { data } = timeFields.safeParse({ startOn, finishOn, duration, predecessors });
    read = data ? { ...data, nameZh } : null;
    known.set(typed, read);
  }
  return read && { ...read, row };
}
