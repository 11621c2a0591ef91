import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { database } from "#app/_server/database.ts";
import { requireLocale } from "#app/_server/require-locale.ts";
import { requireActor } from "#app/_server/session.ts";
import { ButtonLink } from "#components/button-link.tsx";
import { EmptyState } from "#components/empty-state.tsx";
import { PageHeading } from "#components/page-heading.tsx";
import { listProjectRecords } from "#db/queries/list-project-records.ts";
import { ProjectRecords } from "./project-records.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.projects");
  return { title: t("title") };
}

/** Every project of the office, and the way to add one. */
export default async function ProjectsPage() {
  const locale = await requireLocale();
  await requireActor(locale, "project.manage");
  const t = await getTranslations("admin.projects");
  const projects = listProjectRecords(database());
  const path = `/${locale}/desk/admin`;
  return (
    <>
      <PageHeading
        title={t("title")}
        lead={t("lead")}
        actions={
          <>
            <ButtonLink href={`${path}/projects/new`} look="primary">
              {t("add")}
            </ButtonLink>
            <ButtonLink href={`${path}/areas`}>{t("areas")}</ButtonLink>
          </>
        }
      />
      {projects.length === 0 ? (
        <EmptyState title={t("empty")}>
          <p>{t("emptyHint")}</p>
        </EmptyState>
      ) : (
        <ProjectRecords projects={projects} />
      )}
    </>
  );
}
