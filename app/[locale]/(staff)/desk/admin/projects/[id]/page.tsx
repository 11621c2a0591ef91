import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { database } from "#app/_server/office/database.ts";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { listAreas } from "#db/project/list-areas.ts";
import { isPublished } from "#db/publication/is-published.ts";
import { ProjectForm } from "../project-form.tsx";
import { requireRecord } from "./require-record.ts";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ done?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name } = await requireRecord(await params);
  return { title: name };
}

/** One project: what it is, as a form, and the ways to what follows from it. */
export default async function ProjectRecordPage({ params, searchParams }: Props) {
  const { locale, project, name } = await requireRecord(await params);
  const t = await getTranslations("admin");
  const { done } = await searchParams;
  const path = `/${locale}/desk/admin`;
  return (
    <>
      <Breadcrumb
        trail={[{ href: `${path}/projects`, label: t("projects.title") }]}
        current={name}
      />
      {done === "created" || done === "changed" ? (
        <Notice tone="success" title={t(`project.done.${done}`)} />
      ) : null}
      <PageHeading
        title={name}
        lead={t("project.lead", { slug: project.slug })}
        actions={
          <>
            <ButtonLink href={`${path}/assignments/new?project=${project.id}`}>
              {t("assignments.add")}
            </ButtonLink>
            {isPublished(database(), project.slug, Date.now()) ? (
              <ButtonLink href={`/${locale}/projects/${project.slug}`}>
                {t("project.publicPage")}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <ProjectForm project={project} areas={listAreas(database())} />
    </>
  );
}
