import { refuse } from "#domain/core/outcome.ts";
import { type AskOptions, openKillableChild } from "../child/killable-child.ts";
import { withChild } from "../child/with-child.ts";
import type { PlanFileAnswer, PlanFileQuestion } from "./plan-file-messages.ts";

/**
 * What a Microsoft Project XML file makes of a project's plan, read in a process of its own: a file
 * of 5 MB can keep a thread busy for seconds. Every fault of a file is a refusal.
 */
export async function readPlanFile(
  question: PlanFileQuestion,
  options?: AskOptions,
): Promise<PlanFileAnswer> {
  const read = await withChild(openReader, (child) =>
    child.ask(question, (answer) => answer, options),
  );
  if (read.ok) return read.value;
  const refused = refuse(`mspdi.${read.refusal}` as const, { params: { line: 1, ...read.params } });
  return { ...refused, all: [refused], more: 0 };
}

function openReader() {
  return openKillableChild<PlanFileQuestion, PlanFileAnswer>({
    program: "db/plan-file/plan-file-child.ts",
  });
}
