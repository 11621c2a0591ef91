import "server-only";
import type { ProjectOutcome, UncomputedProject } from "#domain/compute-project.ts";
import { logFault } from "./log-fault.ts";

/** A screen asks every minute: the same fault is noted again after an hour. */
const hour = 3_600_000;
const mostNoted = 1000;
const notedAt = new Map<string, number>();

/** Writes into the log which projects could not be computed, each with the reference people see. */
export function noteUncomputed(
  uncomputed: readonly UncomputedProject[],
  now: number = Date.now(),
): void {
  for (const { project, reference, fault } of uncomputed) {
    if (now - (notedAt.get(reference) ?? Number.NEGATIVE_INFINITY) < hour) continue;
    if (notedAt.size >= mostNoted) notedAt.clear();
    notedAt.set(reference, now);
    logFault("project.cannotCompute", { reference, project: project.slug }, fault);
  }
}

/** The same outcome, written into the log where it is none. */
export function noted<T>(outcome: ProjectOutcome<T>): ProjectOutcome<T> {
  if (outcome.kind === "cannotCompute") noteUncomputed([outcome]);
  return outcome;
}
