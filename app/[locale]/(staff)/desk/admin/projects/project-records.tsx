import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "#components/ui/data-table.tsx";
import type { ProjectLine } from "#db/project/list-project-records.ts";

type Props = { projects: readonly ProjectLine[] };

/** Projects, one to a line, each with the way to what can be changed of it. */
export function ProjectRecords({ projects }: Props) {
  const t = useTranslations("admin.projects");
  const field = useTranslations("admin.project");
  const text = useTranslations("project");
  const locale = useLocale();
  return (
    <DataTable
      caption={t("title")}
      rows={projects}
      keyOf={({ id }) => id}
      empty={t("empty")}
      columns={[
        {
          key: "name",
          header: field("name"),
          cell: ({ slug, name }) => <a href={`/${locale}/desk/projects/${slug}`}>{name[locale]}</a>,
        },
        { key: "area", header: field("areaId"), cell: ({ area }) => area[locale] },
        { key: "kind", header: field("kind"), cell: ({ kind }) => text(`kind.${kind}`) },
        {
          key: "stage",
          header: field("stage"),
          cell: ({ stage }) => text(`stage.${stage ?? "unsaid"}`),
        },
        {
          key: "actions",
          header: t("actions"),
          cell: ({ id, name }) => (
            <a href={`/${locale}/desk/admin/projects/${id}`}>
              {t("change")}
              <span className="visually-hidden"> {name[locale]}</span>
            </a>
          ),
        },
      ]}
    />
  );
}
