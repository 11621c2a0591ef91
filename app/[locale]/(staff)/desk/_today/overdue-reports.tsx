import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { ProjectLight } from "#components/light/project-light.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { Section } from "#components/ui/section.tsx";
import { pageOf } from "#domain/core/page-of.ts";
import { listSilentProjects } from "#domain/portfolio/duty.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { PagesOfList } from "../_frame/pages-of-list.tsx";
import type { Desk } from "../_frame/read-desk.ts";
import { ReportAge } from "../_frame/report-age.tsx";

type Props = { desk: Desk; place: { page: number; size: number } };

/** Who has not reported, the longest silence first. */
export function OverdueReports({ desk: { views, staleAfterDays }, place }: Props) {
  const t = useTranslations("desk.leader");
  const locale = useLocale();
  const href = useDeskHref();
  const format = useFormatter();
  const list = pageOf(listSilentProjects(views), place);
  return (
    <Section title={t("silent")} lead={t("silentHint", { days: staleAfterDays })}>
      <DataTable
        caption={t("silent")}
        rows={list.rows}
        keyOf={({ facts }) => facts.id}
        empty={t("noneSilent")}
        columns={[
          {
            key: "project",
            header: t("column.project"),
            cell: ({ facts }) => <a href={href(`/projects/${facts.slug}`)}>{facts.name[locale]}</a>,
          },
          {
            key: "owner",
            header: t("column.owner"),
            cell: (view) => format.list(ownersOf(view)) || t("noOwner"),
          },
          {
            key: "silence",
            header: t("column.silence"),
            cell: (view) => <ReportAge view={view} />,
          },
          {
            key: "light",
            header: t("column.light"),
            cell: (view) => <ProjectLight view={view} />,
          },
        ]}
      />
      <PagesOfList list={list} path="/" />
    </Section>
  );
}

/** A person's name is the same in both languages. */
function ownersOf({ assignments }: ProjectView): string[] {
  return assignments.filter(({ role }) => role === "owner").map(({ name }) => name.zh);
}
