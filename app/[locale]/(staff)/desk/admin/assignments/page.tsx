import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "#app/_server/auth/session.ts";
import { database } from "#app/_server/office/database.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { listAssignments } from "#db/assignment/list-assignments.ts";
import { findBusinessDate } from "#db/find-business-date.ts";
import { listProjectNames } from "#db/project/list-project-names.ts";
import { pageOf } from "#domain/core/page-of.ts";
import { AssignmentFilterBar } from "./assignment-filter-bar.tsx";
import { assignmentQuery, byRole, isAssignmentAskedFor } from "./assignment-query.ts";
import { ProjectAssignments } from "./project-assignments.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.assignments");
  return { title: t("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };
const done = ["assigned", "succeeded", "ended"] as const;

/** Every project with who answers for it and who did before. */
export default async function AssignmentsPage({ searchParams }: Props) {
  const locale = await requireLocale();
  await requireActor(locale, "assignment.manage");
  const t = await getTranslations("admin");
  const asked = await searchParams;
  const query = assignmentQuery.read(asked);
  const db = database();
  const businessOn = findBusinessDate(db, Date.now());
  const rows = listAssignments(db)
    .filter((row) => isAssignmentAskedFor(row, query, businessOn))
    .sort(byRole);
  const projects = listProjectNames(db).map(({ id, name }) => ({ id, name: name[locale] }));
  const byProject = Map.groupBy(rows, ({ projectId }) => projectId);
  const found = projects
    .filter(({ id }) => query.project === undefined || query.project === id)
    .map((project) => ({ project, rows: byProject.get(project.id) ?? [] }))
    .filter((entry) => query.role === undefined || entry.rows.length > 0);
  const { rows: shown, ...place } = pageOf(found, query);
  const path = `/${locale}/desk/admin/assignments`;
  const just = done.find((event) => event === asked.done);
  return (
    <>
      {just ? <Notice tone="success" title={t(`done.${just}`)} /> : null}
      <PageHeading
        title={t("assignments.title")}
        lead={t("assignments.lead")}
        actions={
          <ButtonLink href={`${path}/new`} look="primary">
            {t("assignments.add")}
          </ButtonLink>
        }
      />
      <AssignmentFilterBar path={path} query={query} projects={projects} />
      {shown.length === 0 ? <EmptyState title={t("assignments.empty")} /> : null}
      {shown.map(({ project, rows }) => (
        <ProjectAssignments
          key={project.id}
          project={project}
          rows={rows}
          businessOn={businessOn}
        />
      ))}
      <Pagination
        {...place}
        hrefOf={(asked) => assignmentQuery.address(path, { ...query, ...asked })}
      />
    </>
  );
}
