import { useLocale, useTranslations } from "next-intl";
import type { ProjectView } from "#domain/project-view.ts";
import { type Column, DataTable } from "../data-table.tsx";
import { LightReasons } from "../light-reasons.tsx";
import { milestoneNames } from "../milestone-names.ts";
import { Percent } from "../percent.tsx";
import { UnitNames } from "../unit-names.tsx";

type Props = { views: readonly ProjectView[]; hrefOf: (view: ProjectView) => string };

/** Every project with the reasons of its light, and who answers for it. */
export function ProjectTable({ views, hrefOf }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const columns: Column<ProjectView>[] = [
    {
      key: "project",
      header: t("portfolio.column.project"),
      cell: (view) => <a href={hrefOf(view)}>{view.facts.name[locale]}</a>,
    },
    {
      key: "light",
      header: t("portfolio.column.light"),
      cell: (view) => (
        <LightReasons reasons={view.light.reasons} nameOf={milestoneNames(view, locale)} />
      ),
    },
    {
      key: "stage",
      keepsLine: true,
      header: t("portfolio.column.stage"),
      cell: ({ facts }) =>
        facts.stage ? t(`project.stage.${facts.stage}`) : t("portfolio.unsaid"),
    },
    {
      key: "role",
      keepsLine: true,
      header: t("portfolio.column.role"),
      cell: ({ facts }) => t(`project.ourRole.${facts.ourRole}`),
    },
    {
      key: "unit",
      keepsLine: true,
      header: t("portfolio.column.unit"),
      cell: (view) => <UnitNames view={view} />,
    },
    {
      key: "progress",
      header: t("portfolio.column.progress"),
      isNumeric: true,
      cell: ({ reported, planned }) => (
        <>
          <Percent value={reported?.percent ?? null} /> / <Percent value={planned} />
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption={t("portfolio.list")}
      columns={columns}
      rows={views}
      keyOf={({ facts }) => facts.id}
      empty={t("portfolio.empty")}
    />
  );
}
