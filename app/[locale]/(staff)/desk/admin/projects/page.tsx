import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { database } from "#app/_server/database.ts";
import { requireLocale } from "#app/_server/require-locale.ts";
import { requireActor } from "#app/_server/session.ts";
import { ButtonLink } from "#components/button-link.tsx";
import { EmptyState } from "#components/empty-state.tsx";
import { PageHeading } from "#components/page-heading.tsx";
import { listProjectRecords } from "#db/queries/list-project-records.ts";
import { pageOf } from "#domain/page-of.ts";
import { PagesOfList } from "../../pages-of-list.tsx";
import { listPlace } from "../list-address.ts";
import { ProjectRecords } from "./project-records.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.projects");
  return { title: t("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const projectPlace = z.object(listPlace);

/** Every project of the office, and the way to add one. */
export default async function ProjectsPage({ searchParams }: Props) {
  const locale = await requireLocale();
  await requireActor(locale, "project.manage");
  const t = await getTranslations("admin.projects");
  const list = pageOf(listProjectRecords(database()), projectPlace.parse(await searchParams));
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
