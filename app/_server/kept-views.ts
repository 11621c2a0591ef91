import "server-only";
import type { ProjectFacts } from "#domain/project-facts.ts";
import type { ProjectView } from "#domain/project-view.ts";

/** A few days: the one everybody looks at, and those somebody goes through. */
const daysKept = 4;

type Facts = readonly ProjectFacts[];
const kept = new WeakMap<Facts, Map<string, readonly ProjectView[]>>();

/**
 * The views of a portfolio under a key, kept as long as its facts are: the rows of a timeline that
 * are loaded one after another are cut from the same views.
 *
 * @param key the day and whatever else the views depend on beside the facts
 */
export function keptViews(
  facts: Facts,
  key: string,
  view: () => readonly ProjectView[],
): readonly ProjectView[] {
  const days = kept.get(facts) ?? new Map<string, readonly ProjectView[]>();
  kept.set(facts, days);
  const known = days.get(key);
  if (known) return known;
  const views = view();
  days.set(key, views);
  const [oldest] = days.keys();
  if (days.size > daysKept && oldest !== undefined) days.delete(oldest);
  return views;
}
