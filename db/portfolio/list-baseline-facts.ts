import { and, asc, eq, sql } from "drizzle-orm";
import { isInScope, type ProjectFilter } from "#db/assignment/project-scope.ts";
import type { Reader } from "#db/open-database.ts";
import { baseline, baselineLink, baselineMilestone } from "#db/schema/baseline.ts";
import { isNotRetracted } from "#db/schema/is-not-retracted.ts";
import { milestone } from "#db/schema/milestone.ts";
import { user } from "#db/schema/user.ts";
import type { BaselineFact } from "#domain/plan/baseline-fact.ts";

/** The baselines in scope with their lines and links, by project id: three statements. */
export function listBaselineFacts(db: Reader, filter: ProjectFilter) {
  const items = Map.groupBy(selectItems(db, filter), (row) => row.baselineId);
  const links = Map.groupBy(selectLinks(db, filter), (row) => row.baselineId);
  const facts = selectBaselines(db, filter).map(({ projectId, ...row }) => ({
    projectId,
    fact: {
      ...row,
      items: (items.get(row.id) ?? []).map(({ item }) => item),
      links: (links.get(row.id) ?? []).map(({ link }) => link),
    } satisfies BaselineFact,
  }));
  return Map.groupBy(facts, ({ projectId }) => projectId);
}

function selectBaselines(db: Reader, filter: ProjectFilter) {
  return db
    .select({
      projectId: baseline.projectId,
      id: baseline.id,
      name: baseline.name,
      approvedOn: baseline.approvedOn,
      approvedAt: baseline.createdAt,
      approvedBy: user.name,
      reason: baseline.reason,
      durationUnit: baseline.durationUnit,
      workWeek: baseline.workWeek,
      holidays: baseline.holidays,
      ownDays: baseline.ownDays,
      synthetic: baseline.synthetic,
    })
    .from(baseline)
    .innerJoin(user, eq(user.id, baseline.approvedById))
    .where(and(isInScope(db, baseline.projectId, filter), isNotRetracted(baseline.id)))
    .orderBy(asc(baseline.createdAt), sql`${baseline}.rowid`)
    .all();
}

function selectItems(db: Reader, filter: ProjectFilter) {
  return db
    .select({
      baselineId: baselineMilestone.baselineId,
      item: {
        milestoneId: baselineMilestone.milestoneId,
        weight: baselineMilestone.weight,
        startOn: baselineMilestone.startOn,
        finishOn: baselineMilestone.finishOn,
        isMoment: baselineMilestone.isMoment,
        groupName: baselineMilestone.groupName,
        sourceUid: baselineMilestone.sourceUid,
      },
    })
    .from(baselineMilestone)
    .innerJoin(baseline, eq(baseline.id, baselineMilestone.baselineId))
    .innerJoin(milestone, eq(milestone.id, baselineMilestone.milestoneId))
    .where(isInScope(db, baseline.projectId, filter))
    .orderBy(asc(milestone.position), asc(milestone.id))
    .all();
}

function selectLinks(db: Reader, filter: ProjectFilter) {
  return db
    .select({
      baselineId: baselineLink.baselineId,
      link: {
        predecessorId: baselineLink.predecessorId,
        successorId: baselineLink.successorId,
        type: baselineLink.type,
        lag: baselineLink.lag,
      },
    })
    .from(baselineLink)
    .innerJoin(baseline, eq(baseline.id, baselineLink.baselineId))
    .where(isInScope(db, baseline.projectId, filter))
    .orderBy(sql`${baselineLink}.rowid`)
    .all();
}
