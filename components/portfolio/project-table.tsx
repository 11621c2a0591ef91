import { useLocale, useTranslations } from "next-intl";
import { LightReasons } from "#components/light/light-reasons.tsx";
import { OverriddenLight } from "#components/light/overridden-light.tsx";
import { milestoneNames } from "#components/milestone/milestone-names.ts";
import { UnitNames } from "#components/project/unit-names.tsx";
import { type Column, DataTable } from "#components/ui/data-table.tsx";
import { Percent } from "#components/ui/percent.tsx";
import type { UncomputedProject } from "#domain/portfolio/compute-project.ts";
import { planBeside } from "#domain/portfolio/plan-beside.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";

type Props = {
  views: readonly ProjectView[];
  uncomputed: readonly UncomputedProject[];
  hrefOf: (view: Addressed) => string;
};

type Addressed = { readonly facts: { readonly slug: string } };

/**
 * Every project with the reasons of its light, and who answers for it; last those that could not be
 * computed, with their name and nothing made up.
 */
export function ProjectTable({ views, uncomputed, hrefOf }: Props) {
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
        <>
          <LightReasons reasons={view.light.reasons} nameOf={milestoneNames(view, locale)} />
          {view.override ? <OverriddenLight override={view.override} isShort={true} /> : null}
        </>
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
      cell: (view) => (
        <>
          <Percent value={view.reported?.percent ?? null} /> /{" "}
          <Percent value={planBeside(view).percent} />
        </>
      ),
    },
  ];
  const uncomputedCell = (key: string, { project, reference }: UncomputedProject) => {
    if (key === "project") return <a href={hrefOf({ facts: project })}>{project.name[locale]}</a>;
    return key === "light" ? t("uncomputed.row", { reference }) : t("site.none");
  };
  type Row = ProjectView | UncomputedProject;
  const rows: readonly Row[] = [...views, ...uncomputed];
  return (
    <DataTable
      caption={t("portfolio.list")}
      columns={columns.map((column): Column<Row> => {
        const cell = (row: Row) =>
          "kind" in row ? uncomputedCell(column.key, row) : column.cell(row);
        return { ...column, cell };
      })}
      rows={rows}
      keyOf={(row) => ("kind" in row ? row.project.id : row.facts.id)}
      empty={t("portfolio.empty")}
    />
  );
}
