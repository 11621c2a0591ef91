import { randomUUID } from "node:crypto";
import { and, eq, isNotNull, isNull, ne, sql } from "drizzle-orm";
import { type ChangeContext, defineCommand } from "#db/command/define-command.ts";
import type { DeadlineNaming } from "#db/milestone/move-deadline.ts";
import { area } from "#db/schema/area.ts";
import { deadline, milestone } from "#db/schema/milestone.ts";
import { assignment, project } from "#db/schema/project.ts";
import { textWithdrawal } from "#db/schema/text-withdrawal.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import {
  type PublicTextPlace,
  type WithdrawalInput,
  type WithdrawalRefusal,
  withdrawalInput,
} from "#domain/free-text/withdrawal.ts";

/** What stands instead of a text that was withdrawn. */
export type Instead = { readonly name: Bilingual; readonly nameDeadline: DeadlineNaming };
/** With every project whose pages the text stood on. */
export type TextWithdrawn = { slug: string; slugs: string[] };

/**
 * Takes a text off the public pages: the reason or the words of a deadline, which stay in its log
 * and are shown nowhere, or a note or a name, which is overwritten where it stood. That it was, when
 * and why stays for good; the text is not written down again.
 */
export const withdrawText = defineCommand(
  "withdrawText",
  withdrawalInput,
  (
    context,
    { instead, ...input }: WithdrawalInput & { instead: Instead },
  ): Outcome<TextWithdrawn, WithdrawalRefusal | "project.notFound"> => {
    const { tx, at, record } = context;
    const found = tx
      .select({ slug: project.slug, areaId: project.areaId })
      .from(project)
      .where(eq(project.id, input.projectId))
      .get();
    if (!found) return refuse("project.notFound");
    const taken = takeOff(context, input, instead);
    if (!taken) return refuse("withdrawal.notThere", { field: "place" });
    write(context, input, taken.shown);
    tx.update(project).set({ updatedAt: at }).where(eq(project.id, input.projectId)).run();
    const { projectId, place, reason } = input;
    record("text.withdrawn", { type: "project", id: projectId }, { ...place, reason });
    const isOfArea = place.text === "areaName";
    return accept({ slug: found.slug, slugs: isOfArea ? inArea(context, found) : [found.slug] });
  },
);

/** What is shown instead from now on where the text itself must stay; undefined: it is not there. */
type Taken = { readonly shown: Bilingual | null } | undefined;

function takeOff(context: ChangeContext, input: WithdrawalInput, instead: Instead): Taken {
  const { tx } = context;
  const { projectId, place } = input;
  const { subjectId } = place;
  const { zh: nameZh, en: nameEn } = instead.name;
  const overwritten = ({ changes }: { changes: number }): Taken =>
    changes === 1 ? { shown: null } : undefined;
  switch (place.text) {
    case "deadlineReason":
    case "deadlineLabel":
      return takeOffDeadline(context, input, instead.nameDeadline);
    case "milestoneName":
      return overwritten(
        tx
          .update(milestone)
          .set({ nameZh, nameEn, version: sql`${milestone.version} + 1` })
          .where(
            and(
              eq(milestone.id, subjectId),
              eq(milestone.projectId, projectId),
              ne(milestone.nameZh, nameZh),
            ),
          )
          .run(),
      );
    case "projectName":
      return overwritten(
        tx
          .update(project)
          .set({ nameZh, nameEn, version: sql`${project.version} + 1` })
          .where(and(eq(project.id, projectId), ne(project.nameZh, nameZh)))
          .run(),
      );
    case "projectNote":
      return overwritten(
        tx
          .update(project)
          .set({ noteZh: null, noteEn: null, version: sql`${project.version} + 1` })
          .where(and(eq(project.id, projectId), isNotNull(project.noteZh)))
          .run(),
      );
    case "unitName":
      return overwritten(
        tx
          .update(assignment)
          .set({
            organisationNameZh: nameZh,
            organisationNameEn: nameEn,
            version: sql`${assignment.version} + 1`,
          })
          .where(
            and(
              eq(assignment.id, subjectId),
              eq(assignment.projectId, projectId),
              ne(assignment.organisationNameZh, nameZh),
            ),
          )
          .run(),
      );
    case "areaName":
      return overwritten(
        tx
          .update(area)
          .set({ nameZh, nameEn })
          .where(
            and(
              eq(
                area.id,
                tx.select({ id: project.areaId }).from(project).where(eq(project.id, projectId)),
              ),
              ne(area.nameZh, nameZh),
            ),
          )
          .run(),
      );
  }
}

function takeOffDeadline(
  { tx }: ChangeContext,
  { projectId, place }: WithdrawalInput,
  nameDeadline: DeadlineNaming,
): Taken {
  const found = tx
    .select({
      from: deadline.fromOn,
      to: deadline.toOn,
      precision: deadline.precision,
      commitment: deadline.commitment,
      reason: deadline.reason,
    })
    .from(deadline)
    .innerJoin(milestone, eq(milestone.id, deadline.milestoneId))
    .leftJoin(
      textWithdrawal,
      and(eq(textWithdrawal.subjectId, deadline.id), eq(textWithdrawal.text, place.text)),
    )
    .where(
      and(
        eq(deadline.id, place.subjectId),
        eq(milestone.projectId, projectId),
        isNotNull(deadline.setById),
        isNull(textWithdrawal.id),
      ),
    )
    .get();
  if (!found) return undefined;
  const { reason, ...words } = found;
  if (place.text === "deadlineLabel") return { shown: nameDeadline(words) };
  return reason === null ? undefined : { shown: null };
}

function write(
  { tx, actor, at, businessOn }: ChangeContext,
  { projectId, place, reason }: WithdrawalInput,
  shown: Bilingual | null,
): void {
  tx.insert(textWithdrawal)
    .values({
      id: randomUUID(),
      projectId,
      ...(place satisfies PublicTextPlace),
      reason,
      insteadZh: shown?.zh ?? null,
      insteadEn: shown?.en ?? null,
      withdrawnOn: businessOn,
      withdrawnAt: at,
      withdrawnById: actor.userId,
    })
    .run();
}

function inArea({ tx }: ChangeContext, { areaId }: { areaId: string }): string[] {
  const inIt = tx.select({ slug: project.slug }).from(project).where(eq(project.areaId, areaId));
  return inIt.all().map(({ slug }) => slug);
}
