import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "#app/_server/auth/session.ts";
import { database } from "#app/_server/office/database.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { listProjectRecords } from "#db/project/list-project-records.ts";
import { pageOf } from "#domain/core/page-of.ts";
import { listPlace } from "../../_frame/list-address.ts";
import { pageQuery } from "../../_frame/page-query.ts";
import { PagesOfList } from "../../_frame/pages-of-list.tsx";
import { ProjectRecords } from "./project-records.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.projects");
  return { title: t("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const projectPlace = pageQuery(listPlace);

/** Every project of the office, and the way to add one. */
export default async function ProjectsPage({ searchParams }: Props) {
  const locale = await requireLocale();
  await requireActor(locale, "project.manage");
  const t = await getTranslations("admin.projects");
  const list = pageOf(listProjectRecords(database()), projectPlace.read(await searchParams));
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
      {list.total === 0 ? (
        <EmptyState title={t("empty")}>
          <p>{t("emptyHint")}</p>
        </EmptyState>
      ) : (
        <ProjectRecords projects={list.rows} />
      )}
      <PagesOfList list={list} path="/admin/projects" />
    </>
  );
}
