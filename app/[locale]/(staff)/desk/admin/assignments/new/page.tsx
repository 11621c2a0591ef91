import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "#app/_server/auth/session.ts";
import { database } from "#app/_server/office/database.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { listUsers, type UserRow } from "#db/access/list-users.ts";
import { findBusinessDate } from "#db/find-business-date.ts";
import { listProjectNames } from "#db/project/list-project-names.ts";
import { listAddress } from "../../../_frame/list-address.ts";
import { AssignmentForm } from "./assignment-form.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.assignments");
  return { title: t("add") };
}

type Props = { searchParams: Promise<{ project?: string; holder?: string }> };

export default async function AssignProjectPage({ searchParams }: Props) {
  const locale = await requireLocale();
  await requireActor(locale, "assignment.manage");
  const t = await getTranslations("admin");
  const { project, holder } = await searchParams;
  const isUnit = holder === "unit";
  const kind = isUnit ? "unit" : "person";
  const db = database();
  const path = `/${locale}/desk/admin/assignments/new`;
  return (
    <>
      <Breadcrumb
        trail={[{ href: `/${locale}/desk/admin/assignments`, label: t("assignments.title") }]}
        current={t(`assignProject.${kind}.title`)}
      />
      <PageHeading
        title={t(`assignProject.${kind}.title`)}
        lead={t(`assignProject.${kind}.lead`)}
        actions={
          <ButtonLink href={listAddress(path, { project, holder: isUnit ? undefined : "unit" })}>
            {t(`assignProject.${kind}.other`)}
          </ButtonLink>
        }
      />
      <AssignmentForm
        projectId={project}
        projects={listProjectNames(db)}
        people={isUnit ? null : listUsers(db).filter(canAnswer)}
        businessOn={findBusinessDate(db, Date.now())}
      />
    </>
  );
}

/** An account that a project can be assigned to. */
function canAnswer({ role, isDisabled }: UserRow): boolean {
  return role !== "admin" && !isDisabled;
}
