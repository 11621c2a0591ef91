import type { Outcome } from "#domain/core/outcome.ts";
import { questionToken } from "#domain/core/question.ts";

/** Asks for a change, and once more with whatever had to be confirmed. */
export function confirmed<T, R extends string>(
  ask: (confirms?: readonly string[]) => Outcome<T, R>,
): Outcome<T, R> {
  const asked = ask();
  return asked.ok || !asked.questions ? asked : ask(asked.questions.map(questionToken));
}
