import "server-only";
import { randomUUID } from "node:crypto";
import type { ActionState } from "#components/form/action-state.ts";

type Kept = { readonly key: string; readonly state: ActionState<never>; readonly at: number };

const keptMs = 10 * 60_000;
/** Longer than whatever a form of ours lets anybody type into its fields together. */
const keptLetters = 4_000;

const holder = globalThis as typeof globalThis & { guatuRefusals?: Map<string, Kept> };

/**
 * Keeps what a download was refused with, and what was typed, for the page it leads back to: an
 * answer that leads elsewhere carries neither, and an address must not. It is kept in memory, the
 * last one of each person, for ten minutes.
 *
 * @returns the key the address names it by
 */
export function keepRefusal(userId: string, state: ActionState<never>): string {
  const kept = refusals();
  const key = randomUUID();
  kept.set(userId, { key, state: shortened(state), at: performance.now() });
  return key;
}

/** What was kept for this person under the key an address names; null where nothing is any more. */
export function findRefusal(userId: string, key: string | undefined): ActionState<never> | null {
  const kept = refusals().get(userId);
  return kept && kept.key === key ? kept.state : null;
}

function refusals(): Map<string, Kept> {
  holder.guatuRefusals ??= new Map();
  for (const [userId, { at }] of holder.guatuRefusals) {
    if (at + keptMs < performance.now()) holder.guatuRefusals.delete(userId);
  }
  return holder.guatuRefusals;
}

/** Without the values of a form that nobody has typed. */
function shortened(state: ActionState<never>): ActionState<never> {
  const letters = Object.entries(state.values ?? {}).reduce(
    (sum, [name, value]) => sum + name.length + value.length,
    0,
  );
  return letters <= keptLetters ? state : { ...state, values: {} };
}
