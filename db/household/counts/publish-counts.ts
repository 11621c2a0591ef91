import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { defineCommand } from "#db/command/define-command.ts";
import { findLedgerProject } from "#db/household/scope/ledger-scope.ts";
import { countPublication } from "#db/schema/household/relocation.ts";
import { project } from "#db/schema/project.ts";
import { isIsoDate } from "#domain/calendar/calendar-day.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type { TextRefusal } from "#domain/free-text/text-decision.ts";
import { countPublicationInput } from "#domain/household/counts/count-publication-input.ts";
import { findCountPublication } from "./find-count-publication.ts";

export type CountsPublished = { slug: string };
export type PublishCountsRefusal =
  | TextRefusal
  | "project.notFound"
  | "publication.changedSince"
  | "publication.unchanged";

/**
 * A leader decides whether the public sees the exact counts of a project or bands, with a reason.
 * Bands are the rule: going back to them where nothing was decided changes nothing.
 */
export const publishCounts = defineCommand(
  "publishCounts",
  countPublicationInput,
  (
    { tx, actor, at, businessOn, record },
    input,
  ): Outcome<CountsPublished, PublishCountsRefusal> => {
    const { reason, expectedId } = input;
    const found = findLedgerProject(tx, { actor, on: businessOn }, input.projectId);
    if (!found) return refuse("project.notFound");
    const current = findCountPublication(tx, found.id, businessOn);
    if ((current?.id ?? null) !== expectedId) {
      return refuse("publication.changedSince", { params: { leader: current?.setBy ?? "" } });
    }
    const before = current?.isExact ?? false;
    const isExact = input.word === "exact";
    // One said on a day that is none is put right by saying it again.
    if (isExact === before && (!current || isIsoDate(current.setOn)))
      return refuse("publication.unchanged", { field: "word" });
    tx.insert(countPublication)
      .values({
        id: randomUUID(),
        projectId: found.id,
        isExact,
        reason,
        setOn: businessOn,
        setAt: at,
        setById: actor.userId,
      })
      .run();
    tx.update(project).set({ updatedAt: at }).where(eq(project.id, found.id)).run();
    const subject = { type: "project", id: found.id };
    record("counts.published", subject, { before, isExact, reason });
    return accept({ slug: found.slug });
  },
);
