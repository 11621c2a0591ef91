import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { type ChangeContext, defineCommand } from "#db/command/define-command.ts";
import type { Transaction } from "#db/open-database.ts";
import { listProjectFacts } from "#db/portfolio/list-project-facts.ts";
import { deadline, milestone } from "#db/schema/milestone.ts";
import { project } from "#db/schema/project.ts";
import { textRelease } from "#db/schema/text-release.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import type { NameDeadline } from "#domain/public/public-texts.ts";
import { listTypedTexts } from "#domain/public/typed-texts.ts";
import type { TextWording } from "#domain/publication/text-release.ts";
import { type TextReleaseInput, textReleaseInput } from "#domain/publication/text-release-input.ts";

export type TextsReleased = {
  readonly decision: TextReleaseInput["decision"];
  readonly decided: number;
  /** Those that are no longer as they were shown, or were decided on alike since. */
  readonly left: number;
  readonly slugs: readonly string[];
};

/**
 * A leader lets the public read texts that people typed, or keeps them back: one transaction, each
 * with a row of the trail. A text written anew, withdrawn or decided on since the list was drawn is
 * left as it is and counted; where none is as it was shown, that is refused.
 */
export const releaseTexts = defineCommand(
  "releaseTexts",
  textReleaseInput,
  (
    context,
    { texts, ...input }: TextReleaseInput & { nameDeadline: NameDeadline },
  ): Outcome<TextsReleased, "release.noneWaiting"> => {
    const read = new Map<string, ProjectFacts | undefined>();
    const waiting = texts.flatMap((wording) => {
      const found = findWaiting(context, wording, { ...input, read });
      return found ? [{ wording, found }] : [];
    });
    if (waiting.length === 0) return refuse("release.noneWaiting");
    for (const { wording, found } of waiting) write(context, wording, { ...input, found });
    return accept({
      decision: input.decision,
      decided: waiting.length,
      left: texts.length - waiting.length,
      slugs: [...new Set(waiting.map(({ found }) => found.slug))],
    });
  },
);

type Asked = Pick<TextReleaseInput, "decision"> & {
  readonly nameDeadline: NameDeadline;
  readonly read: Map<string, ProjectFacts | undefined>;
};

/** The project of a text that is as it was shown, and not decided on like this already. */
function findWaiting(
  { tx, businessOn }: ChangeContext,
  wording: TextWording,
  { decision, nameDeadline, read }: Asked,
): ProjectFacts | undefined {
  const projectId = projectOf(tx, wording);
  if (projectId === undefined) return undefined;
  if (!read.has(projectId)) read.set(projectId, listProjectFacts(tx, { ids: [projectId] })[0]);
  const facts = read.get(projectId);
  const there = facts && listTypedTexts(facts, { asOf: businessOn, nameDeadline });
  const found = there?.find((one) => isOf(one, wording));
  return found && found.standing !== decision ? facts : undefined;
}

function isOf(one: TextWording, { text, subjectId, wording }: TextWording): boolean {
  return one.text === text && one.subjectId === subjectId && one.wording === wording;
}

function projectOf(tx: Transaction, { text, subjectId }: TextWording): string | undefined {
  if (text === "projectNote") return subjectId;
  return tx
    .select({ projectId: milestone.projectId })
    .from(deadline)
    .innerJoin(milestone, eq(milestone.id, deadline.milestoneId))
    .where(eq(deadline.id, subjectId))
    .get()?.projectId;
}

type Decided = Pick<TextReleaseInput, "decision" | "reason"> & { readonly found: ProjectFacts };

function write(
  { tx, actor, at, businessOn, record }: ChangeContext,
  wording: TextWording,
  { decision, reason, found }: Decided,
): void {
  tx.insert(textRelease)
    .values({
      id: randomUUID(),
      projectId: found.id,
      ...wording,
      decision,
      reason,
      setOn: businessOn,
      setAt: at,
      setById: actor.userId,
    })
    .run();
  tx.update(project).set({ updatedAt: at }).where(eq(project.id, found.id)).run();
  const event = decision === "approved" ? "text.released" : "text.refused";
  record(event, { type: "project", id: found.id }, { text: wording.text, reason });
}
