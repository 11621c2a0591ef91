import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "#app/_server/auth/session.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { PageTerms } from "#components/glossary/page-terms.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Section } from "#components/ui/section.tsx";
import { findFormProject } from "../../../_frame/read-desk.ts";
import { UncomputedFormNotice } from "../../../_frame/uncomputed-form-notice.tsx";
import { ProjectHeader } from "../_frame/project-header.tsx";
import { BaselineList } from "./baseline-list.tsx";
import { chooseBaselines } from "./choose-baselines.ts";
import { CompareForm } from "./compare-form.tsx";
import { ComparisonTable } from "./comparison-table.tsx";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ from?: string; to?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("plan.baselines");
  return { title: t("title") };
}

/** 基线对比: every plan that was ever in force, and what any two differ in. */
export default async function BaselinesPage({ params, searchParams }: Props) {
  const locale = await requireLocale();
  const actor = await requireActor(locale, "desk.read");
  const { slug } = await params;
  const view = await findFormProject(actor, slug);
  if (!view) notFound();
  const t = await getTranslations("plan.baselines");
  const { baselines } = view.facts;
  const chosen = chooseBaselines(baselines, await searchParams);
  return (
    <>
      <ProjectHeader
        facts={view.facts}
        title={t("title")}
        lead={t("lead", { count: baselines.length })}
      />
      <PageTerms terms={["baseline", "planned", "critical"]} />
      <UncomputedFormNotice failed={view.uncomputed} />
      {baselines.length === 0 ? (
        <EmptyState title={t("empty")}>
          <p>{t("emptyHint")}</p>
        </EmptyState>
      ) : (
        <BaselineList baselines={baselines} />
      )}
      {chosen ? (
        <Section title={t("compare")}>
          <CompareForm baselines={baselines} chosen={chosen} />
          <ComparisonTable from={chosen.from} to={chosen.to} milestones={view.facts.milestones} />
        </Section>
      ) : null}
    </>
  );
}
