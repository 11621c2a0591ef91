import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "#app/_server/auth/session.ts";
import { database } from "#app/_server/office/database.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import { listAreas } from "#db/project/list-areas.ts";
import { AreaForm } from "./area-form.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.areas");
  return { title: t("title") };
}

type Props = { searchParams: Promise<{ done?: string }> };

/** The places projects lie in, as a tree, and one more. */
export default async function AreasPage({ searchParams }: Props) {
  const locale = await requireLocale();
  await requireActor(locale, "project.manage");
  const t = await getTranslations("admin");
  const { done } = await searchParams;
  const areas = listAreas(database());
  const nameOf = new Map(areas.map(({ id, name }) => [id, name[locale]]));
  return (
    <>
      <Breadcrumb
        trail={[{ href: `/${locale}/desk/admin/projects`, label: t("projects.title") }]}
        current={t("areas.title")}
      />
      {done === "added" ? <Notice tone="success" title={t("areas.done")} /> : null}
      <PageHeading title={t("areas.title")} lead={t("areas.lead")} />
      <DataTable
        caption={t("areas.title")}
        rows={areas}
        keyOf={({ id }) => id}
        empty={t("areas.empty")}
        columns={[
          { key: "name", header: t("areas.name"), cell: ({ name }) => name[locale] },
          { key: "kind", header: t("areas.kind"), cell: ({ kind }) => t(`areas.kinds.${kind}`) },
          {
            key: "parent",
            header: t("areas.parent"),
            cell: ({ parentId }) => nameOf.get(parentId ?? "") ?? t("areas.top"),
          },
          { key: "projects", header: t("areas.projects"), cell: ({ projects }) => projects },
        ]}
      />
      <Section title={t("areas.add")}>
        <AreaForm areas={areas} />
      </Section>
    </>
  );
}
