import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "#app/_server/auth/session.ts";
import { database } from "#app/_server/office/database.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { listAssignments } from "#db/assignment/list-assignments.ts";
import { findBusinessDate } from "#db/find-business-date.ts";
import { EndAssignmentForm } from "./end-assignment-form.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.endAssignment");
  return { title: t("title") };
}

export default async function EndAssignmentPage({ params }: { params: Promise<{ id: string }> }) {
  const locale = await requireLocale();
  await requireActor(locale, "assignment.manage");
  const { id } = await params;
  const db = database();
  const assignment = listAssignments(db).find((row) => row.id === id);
  if (!assignment) notFound();
  const t = await getTranslations("admin");
  const roles = await getTranslations("project.assignmentRole");
  const title = t("endAssignment.ask", {
    name: assignment.name[locale],
    project: assignment.project[locale],
    role: roles(assignment.role),
  });
  return (
    <>
      <Breadcrumb
        trail={[{ href: `/${locale}/desk/admin/assignments`, label: t("assignments.title") }]}
        current={t("endAssignment.title")}
      />
      <PageHeading title={title} lead={t("endAssignment.effect")} />
      <EndAssignmentForm assignment={assignment} businessOn={findBusinessDate(db, Date.now())} />
    </>
  );
}
