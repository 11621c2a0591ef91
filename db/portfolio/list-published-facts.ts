import { and, asc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { isInScope, type ProjectFilter } from "#db/assignment/project-scope.ts";
import type { Reader } from "#db/open-database.ts";
import { sourceKnownFrom } from "#db/project/source-known-from.ts";
import { source } from "#db/schema/source.ts";
import { publishedFigure, sourceStatement } from "#db/schema/source-statement.ts";
import type { FigureFact, ProjectStatement } from "#domain/portfolio/project-facts.ts";

/** What sources say of the projects in scope as a whole, by project id, oldest source first. */
export function listProjectStatements(db: Reader, filter: ProjectFilter) {
  const rows = db
    .select({
      projectId: sourceStatement.projectId,
      sourceId: sourceStatement.sourceId,
      percent: sourceStatement.percent,
      textZh: sourceStatement.textZh,
      textEn: sourceStatement.textEn,
      knownFrom: sourceKnownFrom,
    })
    .from(sourceStatement)
    .innerJoin(source, eq(source.id, sourceStatement.sourceId))
    .where(
      and(isNull(sourceStatement.milestoneId), isInScope(db, sourceStatement.projectId, filter)),
    )
    .orderBy(sourceKnownFrom, sql`${sourceStatement}.rowid`)
    .all();
  const facts = rows.map(({ projectId, textZh, textEn, ...stated }) => {
    const text = textZh === null ? null : { zh: textZh, en: textEn ?? textZh };
    return { projectId, fact: { ...stated, text } satisfies ProjectStatement };
  });
  return Map.groupBy(facts, ({ projectId }) => projectId);
}

/** The figures sources give of the projects in scope, by project id. */
export function listProjectFigures(db: Reader, filter: ProjectFilter) {
  const rows = db
    .select({
      projectId: sql<string>`${publishedFigure.projectId}`,
      fact: {
        key: publishedFigure.key,
        value: publishedFigure.value,
        approximate: publishedFigure.approximate,
        nearly: publishedFigure.nearly,
        sourceId: publishedFigure.sourceId,
        knownFrom: sourceKnownFrom,
      },
    })
    .from(publishedFigure)
    .innerJoin(source, eq(source.id, publishedFigure.sourceId))
    .where(
      and(isNotNull(publishedFigure.projectId), isInScope(db, publishedFigure.projectId, filter)),
    )
    .orderBy(asc(publishedFigure.position), asc(publishedFigure.id))
    .all() satisfies { projectId: string; fact: FigureFact }[];
  return Map.groupBy(rows, ({ projectId }) => projectId);
}
