import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { database } from "#app/_server/database.ts";
import { requireLocale } from "#app/_server/require-locale.ts";
import { requireActor } from "#app/_server/session.ts";
import { Breadcrumb } from "#components/breadcrumb.tsx";
import { PageHeading } from "#components/page-heading.tsx";
import { findBusinessDate } from "#db/queries/find-business-date.ts";
import { listProjectNames } from "#db/queries/list-project-names.ts";
import { listUsers } from "#db/queries/list-users.ts";
import { AssignmentForm } from "./assignment-form.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.assignProject");
  return { title: t("title") };
}

type Props = { searchParams: Promise<{ project?: string }> };

export default async function AssignProjectPage({ searchParams }: Props) {
  const locale = await requireLocale();
  await requireActor(locale, "assignment.manage");
  const t = await getTranslations("admin");
  const { project } = await searchParams;
  const db = database();
  return (
    <>
      <Breadcrumb
        trail={[{ href: `/${locale}/desk/admin/assignments`, label: t("assignments.title") }]}
        current={t("assignProject.title")}
      />
      <PageHeading title={t("assignProject.title")} lead={t("assignProject.lead")} />
      <AssignmentForm
        requestKey={randomUUID()}
        projectId={project}
        projects={listProjectNames(db)}
        people={listUsers(db).filter(({ role, isDisabled }) => role !== "admin" && !isDisabled)}
        businessOn={findBusinessDate(db, Date.now())}
      />
    </>
  );
}
