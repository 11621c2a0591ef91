import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { MilestoneTable } from "#components/project/milestone-table.tsx";
import { ProgressPanel } from "#components/project/progress-panel.tsx";
import { ProjectDescription } from "#components/project/project-description.tsx";
import { RelocationBands } from "#components/project/relocation-bands.tsx";
import { SourceList } from "#components/project/source-list.tsx";
import { StatementList } from "#components/project/statement-list.tsx";
import { WithdrawnTexts } from "#components/project/withdrawn-texts.tsx";
import { ProjectTimeline } from "#components/timeline/project-timeline.tsx";
import { FigureList } from "#components/ui/figure-list.tsx";
import { Section } from "#components/ui/section.tsx";
import type { ProjectView } from "#domain/portfolio/project-view.ts";

type Props = {
  /** Computed from what the public may see: see `viewInPublic`. */
  view: ProjectView;
  sources: Parameters<typeof SourceList>[0]["sources"];
  /** What a page adds between the milestones and the households. */
  children?: ReactNode;
};

/** Everything the public page says of a project below its title; the desk shows it of any day. */
export function PublicProject({ view, sources, children }: Props) {
  const t = useTranslations("project");
  const locale = useLocale();
  const { facts } = view;
  return (
    <>
      <ProgressPanel view={view} />
      {facts.note ? (
        <Section title={t("section.note")}>
          <p>{facts.note[locale]}</p>
        </Section>
      ) : null}
      {facts.noteHeld === "waiting" ? <p>{t("noteWaiting")}</p> : null}
      <Section id="milestones" title={t("section.milestones")}>
        <MilestoneTable
          milestones={view.milestones}
          isPlanSynthetic={view.baseline?.synthetic ?? false}
        />
      </Section>
      <WithdrawnTexts withdrawals={facts.withdrawals} />
      {children}
      {view.relocation ? <RelocationBands relocation={view.relocation} /> : null}
      <Section title={t("section.chart")}>
        <ProjectTimeline view={view} zoom="quarter" locale={locale} />
      </Section>
      {facts.figures.length > 0 ? (
        <Section title={t("section.figures")}>
          <FigureList figures={facts.figures} />
        </Section>
      ) : null}
      <Section title={t("section.about")}>
        <ProjectDescription view={view} />
      </Section>
      <Section id="source" title={t("section.source")}>
        <SourceList sources={sources} />
        <StatementList statements={facts.statements} />
      </Section>
    </>
  );
}
