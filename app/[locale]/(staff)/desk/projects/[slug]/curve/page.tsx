import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "#app/_server/auth/session.ts";
import { noted } from "#app/_server/fault/note-uncomputed.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { CurveChart } from "#components/curve/curve-chart.tsx";
import { CurveMonths } from "#components/curve/curve-months.tsx";
import { EarnedSchedule } from "#components/curve/earned-schedule.tsx";
import { PageTerms } from "#components/glossary/page-terms.tsx";
import { ProgressPanel } from "#components/project/progress-panel.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Section } from "#components/ui/section.tsx";
import { computeMore } from "#domain/portfolio/compute-project.ts";
import { projectCurve } from "#domain/portfolio/project-curve.ts";
import { findDeskProject } from "../../../_frame/read-desk.ts";
import { ProjectHeader } from "../_frame/project-header.tsx";
import { UncomputedHeader } from "../uncomputed/uncomputed-header.tsx";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("curve");
  return { title: t("title") };
}

/** The S-curve of a project: plan, reports and forecast, as drawing and as figures. */
export default async function CurvePage({ params }: Props) {
  const locale = await requireLocale();
  const actor = await requireActor(locale, "desk.read");
  const { slug } = await params;
  const found = await findDeskProject(actor, slug);
  if (!found) notFound();
  const t = await getTranslations("curve");
  const drawn = noted(
    computeMore(found.facts, found.outcome, (view) => ({ view, curve: projectCurve(view) })),
  );
  if (drawn.kind === "cannotCompute") {
    return <UncomputedHeader facts={found.facts} failed={drawn} actor={actor} title={t("title")} />;
  }
  const { view, curve } = drawn.value;
  return (
    <>
      <ProjectHeader facts={view.facts} title={t("title")} lead={t("lead")} />
      <PageTerms terms={["planned", "earned", "spi", "percentiles"]} />
      <Section title={t("percents")}>
        <ProgressPanel view={view} />
      </Section>
      <Section title={t("chart")}>
        {curve.months.length === 0 ? (
          <EmptyState title={t("nothing")} />
        ) : (
          <CurveChart curve={curve} planned={view.planned} />
        )}
      </Section>
      <Section title={t("forecast.title")}>
        <EarnedSchedule view={view} />
      </Section>
      <CurveMonths months={curve.months} asOf={curve.asOf} />
    </>
  );
}
