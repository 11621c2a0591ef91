import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { readPublicProject } from "#app/_server/public/read-public-project.ts";
import { PublicFrame } from "#components/frame/public-frame.tsx";
import { SourceList } from "#components/portfolio/source-list.tsx";
import { MilestoneTable } from "#components/project/milestone-table.tsx";
import { ProgressPanel } from "#components/project/progress-panel.tsx";
import { ProjectDescription } from "#components/project/project-description.tsx";
import { ProjectTitle } from "#components/project/project-title.tsx";
import { RelocationBands } from "#components/project/relocation-bands.tsx";
import { StatementList } from "#components/project/statement-list.tsx";
import { WithdrawnTexts } from "#components/project/withdrawn-texts.tsx";
import { ProjectTimeline } from "#components/timeline/project-timeline.tsx";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { FigureList } from "#components/ui/figure-list.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale();
  const found = await readPublicProject((await params).slug);
  return { title: found?.name[locale] };
}

/**
 * One project: where it stands, by whose word, and what is promised for when. An address
 * of no project does not come this far: the guard in front of the server refuses it unrendered.
 */
export default async function ProjectPage({ params }: Props) {
  const locale = await requireLocale();
  const { slug } = await params;
  const found = await readPublicProject(slug);
  if (!found) notFound();
  const t = await getTranslations();
  const { outcome, asOf, isDemo, updatedAt, sources } = found;
  const frame = { businessDate: asOf, isDemo, updatedAt, sources };
  const place = { path: `/${locale}/projects/${slug}`, ...frame };
  const name = found.name[locale];
  const trail = [{ href: `/${locale}`, label: t("site.portfolio") }];
  if (outcome.kind === "cannotCompute") {
    return (
      <PublicFrame {...place}>
        <Breadcrumb trail={trail} current={name} />
        <PageHeading title={name} />
        <Notice tone="info" title={t("uncomputed.row", { reference: outcome.reference })}>
          <p>{t("uncomputed.publicHint")}</p>
        </Notice>
      </PublicFrame>
    );
  }
  const view = outcome.value;
  const { facts } = view;
  return (
    <PublicFrame {...place}>
      <Breadcrumb trail={trail} current={name} />
      <ProjectTitle view={view} />
      <ProgressPanel view={view} />
      {facts.note ? (
        <Section title={t("project.section.note")}>
          <p>{facts.note[locale]}</p>
        </Section>
      ) : null}
      {facts.noteHeld === "waiting" ? <p>{t("project.noteWaiting")}</p> : null}
      <Section title={t("project.section.milestones")}>
        <MilestoneTable
          milestones={view.milestones}
          isPlanSynthetic={view.baseline?.synthetic ?? false}
        />
      </Section>
      <WithdrawnTexts withdrawals={facts.withdrawals} />
      {view.relocation ? <RelocationBands relocation={view.relocation} /> : null}
      <Section title={t("project.section.chart")}>
        <ProjectTimeline view={view} zoom="quarter" locale={locale} />
      </Section>
      {facts.figures.length > 0 ? (
        <Section title={t("project.section.figures")}>
          <FigureList figures={facts.figures} />
        </Section>
      ) : null}
      <Section title={t("project.section.about")}>
        <ProjectDescription view={view} />
      </Section>
      <Section title={t("project.section.source")}>
        <SourceList sources={sources} />
        <StatementList statements={facts.statements} />
      </Section>
    </PublicFrame>
  );
}
