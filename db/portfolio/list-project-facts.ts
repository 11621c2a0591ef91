import { asc, eq } from "drizzle-orm";
import { listAssignmentFacts } from "#db/assignment/list-assignment-facts.ts";
import { isInScope, type ProjectFilter } from "#db/assignment/project-scope.ts";
import { listRelocationFacts } from "#db/household/counts/list-relocation-facts.ts";
import type { Reader } from "#db/open-database.ts";
import { listAreaRegions } from "#db/project/list-area-regions.ts";
import { area } from "#db/schema/area.ts";
import { project } from "#db/schema/project.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import type { WithdrawalFact } from "#domain/free-text/withdrawal.ts";
import type { RelocationFacts } from "#domain/household/counts/relocation-facts.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import { listBaselineFacts } from "./list-baseline-facts.ts";
import { listMilestoneFacts } from "./list-milestone-facts.ts";
import { listOverrideFacts } from "./list-override-facts.ts";
import { listPublications } from "./list-publications.ts";
import { listProjectFigures, listProjectStatements } from "./list-published-facts.ts";
import { listReportFacts } from "./list-report-facts.ts";
import { listTextReleases } from "./list-text-releases.ts";
import { listWithdrawals, withdrawalFinder } from "./list-withdrawals.ts";

/**
 * Every dated fact of the projects in scope, in the order of the portfolio. Twenty-two statements
 * whatever the number of projects, and one more for each that has households; the scope is in the
 * `where` of each.
 *
 * @example
 * listProjectFacts(db, { assignedTo: { userId, role: "owner", on: "2015-04-15" } })
 */
export function listProjectFacts(db: Reader, filter: ProjectFilter = {}): ProjectFacts[] {
  const assignments = listAssignmentFacts(db, filter);
  const baselines = listBaselineFacts(db, filter);
  const reports = listReportFacts(db, filter);
  const statements = listProjectStatements(db, filter);
  const figures = listProjectFigures(db, filter);
  const overrides = listOverrideFacts(db, filter);
  const relocations = listRelocationFacts(db, filter);
  const withdrawals = listWithdrawals(db, filter);
  const publications = listPublications(db, filter);
  const releases = listTextReleases(db, filter);
  const milestones = listMilestoneFacts(db, filter, withdrawalFinder(withdrawals));
  const regions = listAreaRegions(db);
  const withdrawn = Map.groupBy(withdrawals, ({ projectId }) => projectId);
  return selectProjects(db, filter).map(
    ({ nameZh, nameEn, areaId, areaZh, areaEn, noteZh, noteEn, ...row }) => ({
      ...row,
      name: { zh: nameZh, en: nameEn },
      area: { zh: areaZh, en: areaEn },
      region: regions.get(areaId) ?? null,
      note: noteOf(noteZh, noteEn),
      assignments: factsOf(assignments, row.id),
      milestones: factsOf(milestones, row.id),
      baselines: factsOf(baselines, row.id),
      reports: factsOf(reports, row.id),
      statements: factsOf(statements, row.id),
      figures: factsOf(figures, row.id),
      overrides: factsOf(overrides, row.id),
      ...relocationOf(relocations.get(row.id)),
      withdrawals: factsOf<WithdrawalFact>(withdrawn, row.id),
      publications: factsOf(publications, row.id),
      releases: factsOf(releases, row.id),
    }),
  );
}

/** One project by its slug; undefined also when it is outside the scope. */
export function findProjectFacts(
  db: Reader,
  slug: string,
  filter: Omit<ProjectFilter, "slug"> = {},
): ProjectFacts | undefined {
  return listProjectFacts(db, { ...filter, slug })[0];
}

function selectProjects(db: Reader, filter: ProjectFilter) {
  return db
    .select({
      id: project.id,
      slug: project.slug,
      version: project.version,
      nameZh: project.nameZh,
      nameEn: project.nameEn,
      areaId: area.id,
      areaZh: area.nameZh,
      areaEn: area.nameEn,
      kind: project.kind,
      landRegime: project.landRegime,
      ourRole: project.ourRole,
      stage: project.stage,
      noteZh: project.noteZh,
      noteEn: project.noteEn,
      noteWording: project.noteWording,
      updatedAt: project.updatedAt,
    })
    .from(project)
    .innerJoin(area, eq(area.id, project.areaId))
    .where(isInScope(db, project.id, filter))
    .orderBy(asc(project.position), asc(project.id))
    .all();
}

function factsOf<F>(
  byProject: ReadonlyMap<string, readonly { readonly fact: F }[]>,
  projectId: string,
): F[] {
  return (byProject.get(projectId) ?? []).map(({ fact }) => fact);
}

function relocationOf(
  read: RelocationFacts | Error | undefined,
): Pick<ProjectFacts, "relocation" | "unread"> {
  return read instanceof Error ? { relocation: null, unread: read } : { relocation: read ?? null };
}

function noteOf(zh: string | null, en: string | null): Bilingual | null {
  return zh === null ? null : { zh, en: en ?? zh };
}
