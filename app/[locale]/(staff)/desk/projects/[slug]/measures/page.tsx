import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "#app/_server/auth/session.ts";
import { canActToday } from "#app/_server/day/requested-day.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { MilestoneStatus } from "#components/project/milestone-status.tsx";
import { type Column, DataTable } from "#components/ui/data-table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Section } from "#components/ui/section.tsx";
import type { MilestoneView } from "#domain/portfolio/project-view.ts";
import { formatDay } from "#i18n/format-day.ts";
import { DeskNotice } from "../../../_frame/desk-notice.tsx";
import { findFormProject } from "../../../_frame/read-desk.ts";
import { UncomputedFormNotice } from "../../../_frame/uncomputed-form-notice.tsx";
import { ProjectHeader } from "../_frame/project-header.tsx";
import { MeasureForm } from "./measure-form.tsx";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ done?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("relocation.measures");
  return { title: t("title") };
}

/** 节点计量: which milestones the household ledger speaks for, and a leader's word on it. */
export default async function MeasuresPage({ params, searchParams }: Props) {
  const locale = await requireLocale();
  const actor = await requireActor(locale, "relocation.set");
  const view = await findFormProject(actor, (await params).slug);
  if (!view) notFound();
  const t = await getTranslations("relocation");
  const columns: Column<MilestoneView>[] = [
    { key: "milestone", header: t("measures.milestone"), cell: ({ fact }) => fact.name[locale] },
    {
      key: "measure",
      header: t("measures.measure"),
      cell: ({ fact }) => {
        const set = fact.measures.at(-1);
        if (!set?.measure) return t("measures.none");
        return t("measures.since", {
          measure: t(`measure.${set.measure}`),
          on: formatDay(set.setOn, locale),
        });
      },
    },
    {
      key: "state",
      header: t("measures.state"),
      cell: (milestone) => <MilestoneStatus milestone={milestone} />,
    },
  ];
  const canSet = view.relocation !== null && (await canActToday(actor.role, "relocation.set"));
  return (
    <>
      <DeskNotice done={(await searchParams).done} />
      <ProjectHeader facts={view.facts} title={t("measures.title")} lead={t("measures.lead")} />
      <UncomputedFormNotice failed={view.uncomputed} />
      <DataTable
        caption={t("measures.title")}
        columns={columns}
        rows={view.milestones}
        keyOf={({ fact }) => fact.id}
        empty={t("measures.noMilestones")}
      />
      {view.relocation === null ? (
        <EmptyState title={t("measures.noLedger")} />
      ) : canSet ? (
        <Section title={t("measures.form")}>
          <MeasureForm facts={view.facts} locale={locale} />
        </Section>
      ) : null}
    </>
  );
}
