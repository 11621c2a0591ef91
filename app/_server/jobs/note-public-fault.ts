import "server-only";
import { noteUncomputed } from "#app/_server/fault/note-uncomputed.ts";
import type { UncomputedProject } from "#domain/portfolio/compute-project.ts";
import { redrawSoon } from "./jobs.ts";

/**
 * {@link noteUncomputed} of a public page. It is kept until a change of ours shows on it, and what
 * stood in the way may be gone without one; so it is drawn again soon.
 */
export function notePublicFault(uncomputed: readonly UncomputedProject[]): void {
  if (uncomputed.length === 0) return;
  noteUncomputed(uncomputed);
  redrawSoon();
}
