import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { insertUser } from "#db/access/insert-user.ts";
import { insertPublication } from "#db/demo/insert-publication.ts";
import type { Db, Transaction } from "#db/open-database.ts";
import { area } from "#db/schema/area.ts";
import { baseline, baselineLink, baselineMilestone } from "#db/schema/baseline.ts";
import { deadline, milestone, milestoneEvent } from "#db/schema/milestone.ts";
import { progressReport, reportReview } from "#db/schema/progress-report.ts";
import { assignment, project } from "#db/schema/project.ts";
import type { Role } from "#domain/access/permission.ts";
import { mulberry32 } from "#domain/core/random.ts";
import { bigProject } from "./big-project.ts";
import { bigReports } from "./big-reports.ts";

export type PortfolioSize = {
  readonly projects: number;
  readonly milestonesPerProject: number;
  readonly reportsPerProject: number;
};

const areas = 10;
const leaders = 12;
const owners = 60;
/** No account of it can sign in. */
const passwordHash = "none";

/**
 * A portfolio of any size in an empty database, the same for the same size: projects with leaders
 * and owners, plans of linked milestones (every third with a second baseline), deadlines some of
 * which moved, events, and reports with reviews and corrections, from 2013 to the end of 2015.
 * Accounts are leader1… and owner1…, and every name says 示例.
 *
 * @example
 * loadBigPortfolio(db, { projects: 500, milestonesPerProject: 20, reportsPerProject: 100 })
 */
export function loadBigPortfolio(db: Db, size: PortfolioSize): void {
  db.transaction((tx) => {
    insertPeople(tx);
    insertAreas(tx);
    for (let number = 1; number <= size.projects; number++) insertProject(tx, number, size);
  });
}

function insertPeople(tx: Transaction): void {
  const people = [
    ...named("leader", leaders, "示例分包领导"),
    ...named("owner", owners, "示例责任人"),
  ];
  for (const person of people) insertUser(tx, { ...person, passwordHash, synthetic: true, at: 0 });
}

function named(role: Role, count: number, name: string) {
  return Array.from({ length: count }, (_, index) => {
    const username = `${role}${index + 1}`;
    return { id: username, username, name: `${name} ${index + 1}`, role };
  });
}

function insertAreas(tx: Transaction): void {
  const rows = Array.from({ length: areas }, (_, position) => ({
    id: `area-${position}`,
    kind: "community" as const,
    nameZh: `示例社区 ${position}`,
    nameEn: `Sample community ${position}`,
    position,
  }));
  tx.insert(area).values(rows).run();
}

function insertProject(tx: Transaction, number: number, size: PortfolioSize): void {
  const random = mulberry32(number);
  const added = bigProject(
    {
      number,
      milestones: size.milestonesPerProject,
      leader: `leader${1 + (number % leaders)}`,
      owners: [`owner${1 + (number % owners)}`, `owner${1 + ((number + 1) % owners)}`],
    },
    random,
  );
  tx.insert(project).values(added.project).run();
  insertPublication(tx, { projectId: added.project.id, setOn: "1900-01-01" });
  insertAll(tx, assignment, added.assignments);
  insertAll(tx, milestone, added.milestones);
  insertAll(tx, deadline, added.deadlines);
  insertAll(tx, milestoneEvent, added.events);
  insertAll(tx, baseline, added.baselines);
  insertAll(tx, baselineMilestone, added.baselineLines);
  insertAll(tx, baselineLink, added.links);
  const { reports, reviews } = bigReports(added, size.reportsPerProject, random);
  insertAll(tx, progressReport, reports);
  insertAll(tx, reportReview, reviews);
}

function insertAll<T extends SQLiteTable>(
  tx: Transaction,
  table: T,
  rows: readonly T["$inferInsert"][],
): void {
  if (rows.length > 0)
    tx.insert(table)
      .values([...rows])
      .run();
}
