import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import { isLedgerProject, type ScopedActor } from "#db/household/scope/ledger-scope.ts";
import type { Reader } from "#db/open-database.ts";
import {
  selectionDraw,
  selectionParticipant,
  selectionRank,
  selectionSeed,
} from "#db/schema/household/resettlement.ts";
import { knownBy } from "#db/schema/known-by.ts";
import { project } from "#db/schema/project.ts";
import { user } from "#db/schema/user.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { DrawProgress } from "#domain/household/resettlement/draw-decision.ts";

export type DrawRow = ReturnType<typeof selectDraws>[number] & DrawProgress;

/** The draws of a project as known on a day, the latest first. */
export function listDraws(db: Reader, projectId: string, asOf: IsoDate): DrawRow[] {
  return selectDraws(db, asOf, eq(selectionDraw.projectId, projectId)).map(withProgress);
}

/** A draw of a project in the actor's scope, as known on a day; any other is none. */
export function findDraw(
  db: Reader,
  scope: ScopedActor & { readonly asOf: IsoDate },
  id: string,
): DrawRow | undefined {
  const inScope = isLedgerProject(db, selectionDraw.projectId, scope);
  const [draw] = selectDraws(db, scope.asOf, and(eq(selectionDraw.id, id), inScope));
  return draw && withProgress(draw);
}

function withProgress<D extends { seed: string | null; drawnOn: string | null }>(draw: D) {
  return { ...draw, isSeeded: draw.seed !== null, isRun: draw.drawnOn !== null };
}

const participants = sql<number>`(select count(*) from ${selectionParticipant}
  where ${selectionParticipant.drawId} = ${selectionDraw.id})`;

function selectDraws(db: Reader, asOf: IsoDate, where: SQL | undefined) {
  return db
    .select({
      id: selectionDraw.id,
      projectId: selectionDraw.projectId,
      slug: project.slug,
      name: selectionDraw.name,
      rule: selectionDraw.rule,
      listHash: selectionDraw.listHash,
      synthetic: selectionDraw.synthetic,
      preparedOn: selectionDraw.doneOn,
      preparedAt: selectionDraw.doneAt,
      preparedBy: user.name,
      participants,
      seed: selectionSeed.seed,
      publishedWhere: selectionSeed.publishedWhere,
      publishedOn: selectionSeed.doneOn,
      publishedAt: selectionSeed.doneAt,
      drawnOn: selectionRank.doneOn,
      drawnAt: selectionRank.doneAt,
    })
    .from(selectionDraw)
    .innerJoin(project, eq(project.id, selectionDraw.projectId))
    .innerJoin(user, eq(user.id, selectionDraw.doneById))
    .leftJoin(
      selectionSeed,
      and(eq(selectionSeed.drawId, selectionDraw.id), knownBy(selectionSeed.doneOn, asOf)),
    )
    .leftJoin(
      selectionRank,
      and(
        eq(selectionRank.drawId, selectionDraw.id),
        eq(selectionRank.rank, 1),
        knownBy(selectionRank.doneOn, asOf),
      ),
    )
    .where(and(where, knownBy(selectionDraw.doneOn, asOf)))
    .orderBy(desc(selectionDraw.doneAt), desc(selectionDraw.id))
    .all();
}
