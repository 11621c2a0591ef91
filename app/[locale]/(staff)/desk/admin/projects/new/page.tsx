import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "#app/_server/auth/session.ts";
import { database } from "#app/_server/office/database.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { listAreas } from "#db/project/list-areas.ts";
import { ProjectForm } from "../project-form.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.createProject");
  return { title: t("title") };
}

/** A new project. It lies in an area, so that the first one needs a place first. */
export default async function CreateProjectPage() {
  const locale = await requireLocale();
  await requireActor(locale, "project.manage");
  const t = await getTranslations("admin");
  const areas = listAreas(database());
  const path = `/${locale}/desk/admin`;
  return (
    <>
      <Breadcrumb
        trail={[{ href: `${path}/projects`, label: t("projects.title") }]}
        current={t("createProject.title")}
      />
      <PageHeading title={t("createProject.title")} lead={t("createProject.lead")} />
      {areas.length === 0 ? (
        <EmptyState title={t("createProject.noArea")}>
          <p>{t("createProject.noAreaHint")}</p>
          <ButtonLink href={`${path}/areas`} look="primary">
            {t("areas.add")}
          </ButtonLink>
        </EmptyState>
      ) : (
        <ProjectForm areas={areas} />
      )}
    </>
  );
}
