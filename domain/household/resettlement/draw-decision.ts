import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type { SelectionRule } from "./resettlement.ts";
import { canBeListed } from "./selection-draw.ts";

/** How far a draw has come; each step is taken once. */
export interface DrawProgress {
  readonly rule: SelectionRule;
  readonly isSeeded: boolean;
  readonly isRun: boolean;
}

/** What is to be done next; `done` when the order stands. */
export type DrawStep = "seed" | "run" | "done";

/**
 * @example
 * nextDrawStep({ rule: "draw", isSeeded: false, isRun: false }) //=> "seed"
 * nextDrawStep({ rule: "signingDay", isSeeded: false, isRun: false }) //=> "run"
 */
export function nextDrawStep({ rule, isSeeded, isRun }: DrawProgress): DrawStep {
  if (isRun) return "done";
  return rule === "draw" && !isSeeded ? "seed" : "run";
}

/** Whether a list may be frozen: somebody is on it, and every code can be printed on a line. */
export function decidePreparation(
  codes: readonly string[],
): Outcome<readonly string[], "draw.nobody" | "draw.codeUnreadable"> {
  if (codes.length === 0) return refuse("draw.nobody", { field: "rule" });
  const unreadable = codes.find((code) => !canBeListed(code));
  if (unreadable !== undefined) {
    return refuse("draw.codeUnreadable", { field: "rule", params: { code: unreadable } });
  }
  return accept(codes);
}

/** Whether a seed may be published: of a draw by lot, after its list was frozen, and only once. */
export function decideSeed(
  progress: DrawProgress,
): Outcome<null, "draw.needsNoSeed" | "draw.alreadySeeded" | "draw.alreadyRun"> {
  const field = "seed";
  if (progress.isRun) return refuse("draw.alreadyRun", { field });
  if (progress.rule !== "draw") return refuse("draw.needsNoSeed", { field });
  return progress.isSeeded ? refuse("draw.alreadySeeded", { field }) : accept(null);
}

/** Whether the order may be worked out: once, and by lot only from a seed published before. */
export function decideRun(
  progress: DrawProgress,
): Outcome<null, "draw.seedMissing" | "draw.alreadyRun"> {
  const field = "confirmed";
  const step = nextDrawStep(progress);
  if (step === "done") return refuse("draw.alreadyRun", { field });
  return step === "seed" ? refuse("draw.seedMissing", { field }) : accept(null);
}
