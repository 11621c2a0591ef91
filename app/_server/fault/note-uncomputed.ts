import "server-only";
import type { ProjectOutcome, UncomputedProject } from "#domain/portfolio/compute-project.ts";
import { logFault } from "./log-fault.ts";

/** A screen asks every minute: the same fault is noted again after an hour. */
const hour = 3_600_000;
const mostNoted = 1000;
/** On the global object, as a page may have modules of its own. */
const holder = globalThis as typeof globalThis & { guatuNotedFaults?: Map<string, number> };

/** Writes into the log which projects could not be computed, each with the reference people see. */
export function noteUncomputed(
  uncomputed: readonly UncomputedProject[],
  now: number = Date.now(),
): void {
  holder.guatuNotedFaults ??= new Map();
  const noted = holder.guatuNotedFaults;
  for (const { project, reference, defects, fault } of uncomputed) {
    if (now - (noted.get(reference) ?? Number.NEGATIVE_INFINITY) < hour) continue;
    if (noted.size >= mostNoted) noted.clear();
    noted.set(reference, now);
    const found = defects.map(({ place, code, value }) => `${place} ${code} ${value}`).join(", ");
    logFault("project.cannotCompute", { reference, project: project.slug, found }, fault);
  }
}

/** The same outcome, written into the log where it is none. */
export function noted<T>(outcome: ProjectOutcome<T>): ProjectOutcome<T> {
  if (outcome.kind === "cannotCompute") noteUncomputed([outcome]);
  return outcome;
}
