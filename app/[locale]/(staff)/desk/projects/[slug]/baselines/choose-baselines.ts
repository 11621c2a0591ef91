import type { BaselineFact } from "#domain/plan/baseline-fact.ts";

/**
 * The two baselines an address asks to compare; what it leaves out, or names wrongly, is the one
 * in force and the one before it.
 *
 * @param baselines in the order approved
 */
export function chooseBaselines(
  baselines: readonly BaselineFact[],
  asked: { from?: string; to?: string },
): { from: BaselineFact; to: BaselineFact } | null {
  const find = (id: string | undefined) => baselines.find((baseline) => baseline.id === id);
  const to = find(asked.to) ?? baselines.at(-1);
  const before = to && baselines[baselines.indexOf(to) - 1];
  const from = find(asked.from) ?? before ?? baselines.find((baseline) => baseline !== to);
  return from && to ? { from, to } : null;
}
