import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "#app/_server/auth/session.ts";
import { canActToday } from "#app/_server/day/requested-day.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { milestoneGrouping } from "#components/project/milestone-grouping.tsx";
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
import { LinkedMetricForm } from "./linked-metric-form.tsx";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ done?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("relocation.metrics");
  return { title: t("title") };
}

/** 节点计量: which milestones the household ledger speaks for, and a leader's word on it. */
export default async function LinkedMetricsPage({ params, searchParams }: Props) {
  const locale = await requireLocale();
  const actor = await requireActor(locale, "relocation.set");
  const view = await findFormProject(actor, (await params).slug);
  if (!view) notFound();
  const t = await getTranslations("relocation");
  const columns: Column<MilestoneView>[] = [
    { key: "milestone", header: t("metrics.milestone"), cell: ({ fact }) => fact.name[locale] },
    {
      key: "metric",
      header: t("metrics.metric"),
      cell: ({ fact }) => {
        const set = fact.metrics.at(-1);
        if (!set?.metric) return t("metrics.none");
        return t("metrics.since", {
          metric: t(`metric.${set.metric}`),
          on: formatDay(set.setOn, locale),
        });
      },
    },
    {
      key: "state",
      header: t("metrics.state"),
      cell: (milestone) => <MilestoneStatus milestone={milestone} />,
    },
  ];
  const canSet = view.relocation !== null && (await canActToday(actor.role, "relocation.set"));
  return (
    <>
      <DeskNotice done={(await searchParams).done} />
      <ProjectHeader facts={view.facts} title={t("metrics.title")} lead={t("metrics.lead")} />
      <UncomputedFormNotice failed={view.uncomputed} />
      <DataTable
        caption={t("metrics.title")}
        columns={columns}
        rows={view.milestones}
        keyOf={({ fact }) => fact.id}
        grouping={milestoneGrouping}
        empty={t("metrics.noMilestones")}
      />
      {view.relocation === null ? (
        <EmptyState title={t("metrics.noLedger")} />
      ) : canSet ? (
        <Section title={t("metrics.form")}>
          <LinkedMetricForm facts={view.facts} locale={locale} />
        </Section>
      ) : null}
    </>
  );
}
