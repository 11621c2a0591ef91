import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { findActor, requireActor } from "#app/_server/auth/session.ts";
import { deskHref } from "#app/_server/day/desk-href.ts";
import { canActToday } from "#app/_server/day/requested-day.ts";
import { noted } from "#app/_server/fault/note-uncomputed.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { PageTerms } from "#components/glossary/page-terms.tsx";
import { MilestoneTable } from "#components/project/milestone-table.tsx";
import { ProgressPanel } from "#components/project/progress-panel.tsx";
import { ProjectDescription } from "#components/project/project-description.tsx";
import { ProjectTitle } from "#components/project/project-title.tsx";
import { ProjectTimeline } from "#components/timeline/project-timeline.tsx";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Fold } from "#components/ui/fold.tsx";
import { Section } from "#components/ui/section.tsx";
import { computeMore } from "#domain/portfolio/compute-project.ts";
import { withDetails } from "#domain/portfolio/view-portfolio.ts";
import styles from "../../_frame/desk.module.css";
import { findDeskProject } from "../../_frame/read-desk.ts";
import { OwnActsPanel } from "../../_own-acts/own-acts-panel.tsx";
import { ProjectNav } from "./_frame/project-nav.tsx";
import { AssignmentHistory } from "./_overview/assignment-history.tsx";
import { BaselineLine } from "./_overview/baseline-line.tsx";
import { ProjectFigures } from "./_overview/project-figures.tsx";
import { ProjectGlance } from "./_overview/project-glance.tsx";
import { ReportHistory } from "./_overview/report-history.tsx";
import { SourcesOfProject } from "./_overview/sources-of-project.tsx";
import { deskMilestoneColumns } from "./desk-milestone-columns.tsx";
import { NotPublicNotice } from "./not-public-notice.tsx";
import { SavedNotice } from "./saved-notice.tsx";
import { UncomputedHeader } from "./uncomputed/uncomputed-header.tsx";

const pageTerms = ["planned", "weighted", "gap", "light", "percentiles", "totalFloat"] as const;

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ done?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale();
  const actor = await findActor();
  const found = actor && (await findDeskProject(actor, (await params).slug));
  return found ? { title: found.facts.name[locale] } : {};
}

/** Everything staff may know of one project, for those who may see it. */
export default async function DeskProjectPage({ params, searchParams }: Props) {
  const locale = await requireLocale();
  const actor = await requireActor(locale, "desk.read");
  const { slug } = await params;
  const found = await findDeskProject(actor, slug);
  if (!found) notFound();
  const drawn = noted(computeMore(found.facts, found.outcome, withDetails));
  const { done } = await searchParams;
  if (drawn.kind === "cannotCompute") {
    return (
      <>
        <SavedNotice done={done} actor={actor} projectId={found.facts.id} />
        <UncomputedHeader facts={found.facts} failed={drawn} actor={actor} />
      </>
    );
  }
  const view = drawn.value;
  const t = await getTranslations();
  const { facts } = view;
  const href = await deskHref();
  const here = href(`/projects/${slug}`);
  const canReport = await canActToday(actor.role, "progress.report");
  const canRetract = await canActToday(actor.role, "own.retract");
  const canTick = await canActToday(actor.role, "milestone.record");
  const more = await deskMilestoneColumns(canTick ? here : null);
  return (
    <>
      <Breadcrumb trail={[{ href: href(), label: t("desk.title") }]} current={facts.name[locale]} />
      <SavedNotice done={done} actor={actor} projectId={found.facts.id} />
      {canRetract ? <OwnActsPanel projects={[facts]} userId={actor.userId} /> : null}
      <NotPublicNotice facts={facts} asOf={view.asOf} />
      <ProjectTitle
        view={view}
        waysOutAt={href(`/projects/${slug}/backward`)}
        isFolded={true}
        actions={
          canReport ? (
            <ButtonLink look="primary" href={`${here}/report`}>
              {t("desk.report")}
            </ButtonLink>
          ) : null
        }
      />
      <ProjectNav facts={facts} />
      <ProjectGlance view={view} />
      <ProjectFigures figures={facts.figures} />
      <ProgressPanel view={view} isCompact={true} />
      <BaselineLine baseline={view.baseline} />
      <PageTerms terms={pageTerms} />
      <Section id="milestones" title={t("project.section.milestones")}>
        <MilestoneTable
          milestones={view.milestones}
          isPlanSynthetic={view.baseline?.synthetic ?? false}
          more={more}
        />
      </Section>
      <Section title={t("project.section.chart")} isWide={true}>
        <ProjectTimeline view={view} zoom="quarter" locale={locale} />
      </Section>
      <ReportHistory view={view} correctAt={canReport ? `${here}/report` : null} />
      <div className={styles.after}>
        <AssignmentHistory assignments={facts.assignments} />
        <Fold title={<h2>{t("desk.project.about")}</h2>}>
          <ProjectDescription view={view} />
          <SourcesOfProject facts={facts} />
        </Fold>
      </div>
    </>
  );
}
