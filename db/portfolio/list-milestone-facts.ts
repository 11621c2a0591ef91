import { and, asc, eq, isNotNull, sql } from "drizzle-orm";
import { isInScope, type ProjectFilter } from "#db/assignment/project-scope.ts";
import type { Reader } from "#db/open-database.ts";
import { sourceKnownFrom } from "#db/project/source-known-from.ts";
import { milestoneMetric } from "#db/schema/household/relocation.ts";
import { isNotRetracted } from "#db/schema/is-not-retracted.ts";
import { deadline, milestone, milestoneEvent, milestoneRetirement } from "#db/schema/milestone.ts";
import { source } from "#db/schema/source.ts";
import { sourceStatement } from "#db/schema/source-statement.ts";
import { user } from "#db/schema/user.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { DeadlineFact, MilestoneFact } from "#domain/milestone/milestone-fact.ts";
import { listWithdrawals, withdrawalFinder } from "./list-withdrawals.ts";

/** The milestones in scope with everything dated about them, by project id: six statements. */
export function listMilestoneFacts(
  db: Reader,
  filter: ProjectFilter,
  withdrawn = withdrawalFinder(listWithdrawals(db, filter)),
) {
  const set = selectDeadlines(db, filter).map(({ milestoneId, fact }) => ({
    milestoneId,
    fact: withoutWithdrawn(fact, withdrawn),
  }));
  const deadlines = Map.groupBy(set, (row) => row.milestoneId);
  const events = Map.groupBy(selectEvents(db, filter), (row) => row.milestoneId);
  const statements = Map.groupBy(selectStatements(db, filter), (row) => row.milestoneId);
  const metrics = Map.groupBy(selectMetrics(db, filter), (row) => row.milestoneId);
  const retirements = Map.groupBy(selectRetirements(db, filter), (row) => row.milestoneId);
  const facts = selectMilestones(db, filter).map((row) => ({
    projectId: row.projectId,
    fact: {
      id: row.id,
      kind: row.kind,
      name: { zh: row.nameZh, en: row.nameEn },
      weight: row.weight,
      version: row.version,
      addedOn: row.addedOn,
      deadlines: (deadlines.get(row.id) ?? []).map((found) => found.fact),
      events: (events.get(row.id) ?? []).map((found) => found.fact),
      statements: (statements.get(row.id) ?? []).map((found) => found.fact),
      metrics: (metrics.get(row.id) ?? []).map(({ metric, setOn }) => ({ metric, setOn })),
      retirements: (retirements.get(row.id) ?? []).map((found) => found.fact),
    } satisfies MilestoneFact,
  }));
  return Map.groupBy(facts, ({ projectId }) => projectId);
}

function selectMilestones(db: Reader, filter: ProjectFilter) {
  return db
    .select({
      id: milestone.id,
      projectId: milestone.projectId,
      kind: milestone.kind,
      nameZh: milestone.nameZh,
      nameEn: milestone.nameEn,
      weight: milestone.weight,
      version: milestone.version,
      addedOn: milestone.addedOn,
    })
    .from(milestone)
    .where(and(isInScope(db, milestone.projectId, filter), isNotRetracted(milestone.id)))
    .orderBy(asc(milestone.position), asc(milestone.id))
    .all();
}

/** A deadline of a source counts from the day the source is known, unless it names its own. */
function selectDeadlines(db: Reader, filter: ProjectFilter) {
  const setOn = sql<IsoDate>`coalesce(${deadline.setOn}, ${sourceKnownFrom})`;
  const rows = db
    .select({
      milestoneId: deadline.milestoneId,
      id: deadline.id,
      from: deadline.fromOn,
      to: deadline.toOn,
      precision: deadline.precision,
      commitment: deadline.commitment,
      labelZh: deadline.labelZh,
      labelEn: deadline.labelEn,
      setOn: setOn,
      reason: deadline.reason,
      sourceId: deadline.sourceId,
      setBy: user.name,
    })
    .from(deadline)
    .innerJoin(milestone, eq(milestone.id, deadline.milestoneId))
    .leftJoin(source, eq(source.id, deadline.sourceId))
    .leftJoin(user, eq(user.id, deadline.setById))
    .where(isInScope(db, milestone.projectId, filter))
    .orderBy(asc(deadline.position), sql`${deadline}.rowid`)
    .all();
  return rows.map(({ milestoneId, labelZh, labelEn, ...set }) => {
    return { milestoneId, fact: { ...set, label: { zh: labelZh, en: labelEn } } };
  });
}

/** A deadline as it may be shown: what was taken off the public pages is shown nowhere. */
function withoutWithdrawn(
  set: Omit<DeadlineFact, "reasonWithdrawnOn">,
  withdrawn: ReturnType<typeof withdrawalFinder>,
): DeadlineFact {
  const reason = withdrawn({ text: "deadlineReason", subjectId: set.id });
  const label = withdrawn({ text: "deadlineLabel", subjectId: set.id });
  return {
    ...set,
    label: label?.instead ?? set.label,
    reason: reason ? null : set.reason,
    reasonWithdrawnOn: reason?.withdrawnOn ?? null,
  };
}

function selectEvents(db: Reader, filter: ProjectFilter) {
  return db
    .select({
      milestoneId: milestoneEvent.milestoneId,
      fact: {
        id: milestoneEvent.id,
        recordedById: milestoneEvent.recordedById,
        recordedAt: milestoneEvent.recordedAt,
        kind: milestoneEvent.kind,
        on: milestoneEvent.happenedOn,
        percent: milestoneEvent.percent,
        recordedOn: milestoneEvent.recordedOn,
        evidence: milestoneEvent.evidence,
        recordedBy: user.name,
        synthetic: milestoneEvent.synthetic,
      },
    })
    .from(milestoneEvent)
    .innerJoin(milestone, eq(milestone.id, milestoneEvent.milestoneId))
    .innerJoin(user, eq(user.id, milestoneEvent.recordedById))
    .where(and(isInScope(db, milestone.projectId, filter), isNotRetracted(milestoneEvent.id)))
    .orderBy(asc(milestoneEvent.recordedAt), sql`${milestoneEvent}.rowid`)
    .all();
}

function selectStatements(db: Reader, filter: ProjectFilter) {
  const rows = db
    .select({
      milestoneId: sql<string>`${sourceStatement.milestoneId}`,
      status: sourceStatement.status,
      percent: sourceStatement.percent,
      knownFrom: sourceKnownFrom,
      sourceId: sourceStatement.sourceId,
      asOfYear: sourceStatement.asOfYear,
      textZh: sourceStatement.textZh,
      textEn: sourceStatement.textEn,
    })
    .from(sourceStatement)
    .innerJoin(source, eq(source.id, sourceStatement.sourceId))
    .where(
      and(isNotNull(sourceStatement.milestoneId), isInScope(db, sourceStatement.projectId, filter)),
    )
    .orderBy(sourceKnownFrom, sql`${sourceStatement}.rowid`)
    .all();
  return rows.map(({ milestoneId, textZh, textEn, ...stated }) => {
    const text = textZh === null ? null : { zh: textZh, en: textEn ?? textZh };
    return { milestoneId, fact: { ...stated, text } };
  });
}

function selectMetrics(db: Reader, filter: ProjectFilter) {
  return db
    .select({
      milestoneId: milestoneMetric.milestoneId,
      metric: milestoneMetric.metric,
      setOn: milestoneMetric.setOn,
    })
    .from(milestoneMetric)
    .innerJoin(milestone, eq(milestone.id, milestoneMetric.milestoneId))
    .where(isInScope(db, milestone.projectId, filter))
    .orderBy(asc(milestoneMetric.setAt), sql`${milestoneMetric}.rowid`)
    .all();
}

function selectRetirements(db: Reader, filter: ProjectFilter) {
  return db
    .select({
      milestoneId: milestoneRetirement.milestoneId,
      fact: {
        kind: milestoneRetirement.kind,
        on: milestoneRetirement.setOn,
        at: milestoneRetirement.setAt,
        reason: milestoneRetirement.reason,
        by: user.name,
      },
    })
    .from(milestoneRetirement)
    .innerJoin(milestone, eq(milestone.id, milestoneRetirement.milestoneId))
    .innerJoin(user, eq(user.id, milestoneRetirement.setById))
    .where(isInScope(db, milestone.projectId, filter))
    .orderBy(asc(milestoneRetirement.setAt), sql`${milestoneRetirement}.rowid`)
    .all();
}
