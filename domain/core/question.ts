import { accept, type Outcome, type Question, refuse } from "./outcome.ts";

/** What is answered where somebody has to confirm first: nothing is changed by it. */
export type ConfirmNeeded = "confirm.needed";

/**
 * A question as a form names it once it was answered: with its figures, so that another value is
 * another question.
 *
 * @example
 * questionToken({ code: "report.jump", params: { from: 20, to: 60 } })
 * //=> 'report.jump {"from":20,"to":60}'
 */
export function questionToken({ code, params }: Question): string {
  return `${code} ${JSON.stringify(params)}`;
}

/** Whether all of some questions were confirmed, each with the very figures it asks about. */
export function decideConfirmation(
  questions: readonly Question[],
  confirms: readonly string[],
): Outcome<null, ConfirmNeeded> {
  const confirmed = new Set(confirms);
  const isOpen = questions.some((question) => !confirmed.has(questionToken(question)));
  if (!isOpen) return accept(null);
  return { ...refuse("confirm.needed"), questions };
}
