import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "#app/_server/auth/session.ts";
import { deskHref } from "#app/_server/day/desk-href.ts";
import { requireToday } from "#app/_server/day/requested-day.ts";
import { noted } from "#app/_server/fault/note-uncomputed.ts";
import { database } from "#app/_server/office/database.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { HiddenFields } from "#components/form/hidden-fields.tsx";
import { MoreMessages } from "#components/form/more-messages.tsx";
import { publishedDaysOf } from "#components/plan-chart/published-days.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Section } from "#components/ui/section.tsx";
import { workingCalendar } from "#db/calendar/working-calendar.ts";
import { findPlanDraft } from "#db/plan/find-plan-draft.ts";
import { listProposalsOf } from "#db/plan/list-plan-proposals.ts";
import { planVersion } from "#domain/plan/plan-proposal.ts";
import { planDeadlines } from "#domain/plan-chart/plan-deadlines.ts";
import { computeProject } from "#domain/portfolio/compute-project.ts";
import { formatInstant } from "#i18n/format-day.ts";
import { messagesOf } from "#i18n/messages.ts";
import { findFormProject } from "../../../_frame/read-desk.ts";
import { UncomputedFormNotice } from "../../../_frame/uncomputed-form-notice.tsx";
import { ProjectHeader } from "../_frame/project-header.tsx";
import { DraftNotice } from "./_draft/draft-notice.tsx";
import { initialPlan, planOfDraft, planOfMilestones } from "./initial-plan.ts";
import { PlanEditor } from "./plan-editor.tsx";
import { PredecessorLegend } from "./predecessor-legend.tsx";
import { ProposalHistory } from "./proposal-history.tsx";
import { ReturnedPlan } from "./returned-plan.tsx";

type Props = {
  params: Promise<{ slug: string }>;
  /** `plan` leaves the draft aside. */
  searchParams: Promise<{ from?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("plan.editor");
  return { title: t("title") };
}

/** 编制计划: an owner's plan, from the first row to the leader's desk. */
export default async function PlanPage({ params, searchParams }: Props) {
  const locale = await requireLocale();
  const actor = await requireActor(locale, "plan.propose");
  await requireToday();
  const view = await findFormProject(actor, (await params).slug);
  if (!view) notFound();
  const t = await getTranslations("plan");
  const exchange = await getTranslations("exchange");
  const href = await deskHref();
  const { facts, asOf } = view;
  const proposals = listProposalsOf(database(), facts);
  const kept = findPlanDraft(database(), { projectId: facts.id, ownerId: actor.userId });
  const draft = (await searchParams).from === "plan" ? undefined : kept;
  const begun = noted(
    computeProject(facts, () => ({
      initial: draft ? planOfDraft(draft.typed) : initialPlan(view, proposals),
      deadlines: planDeadlines(facts, asOf),
    })),
  );
  const { initial, deadlines } =
    begun.kind === "computed"
      ? begun.value
      : { initial: planOfMilestones(view.milestones), deadlines: noDeadlines };
  const { plan, planChart, milestone, project, timeline } = messagesOf(locale);
  const { year, quarter, month } = timeline;
  const axis = { year, quarter, month };
  const { editor, trial } = plan;
  const kinds = { milestone: { kind: milestone.kind }, project: { kind: project.kind } };
  const messages = { ...kinds, plan: { editor, trial }, planChart, timeline: axis };
  return (
    <>
      <ProjectHeader
        facts={facts}
        title={t("editor.title")}
        lead={t(`editor.lead.${initial.basis}`, { at: formatInstant(draft?.savedAt ?? 0, locale) })}
        actions={
          <ButtonLink href={href(`/projects/${facts.slug}/plan/import`)}>
            {exchange("import.link")}
          </ButtonLink>
        }
      />
      <UncomputedFormNotice failed={view.uncomputed} />
      <ReturnedPlan proposals={proposals} />
      {draft ? (
        <DraftNotice
          isOld={draft.planVersion !== planVersion(proposals)}
          without={href(`/projects/${facts.slug}/plan?from=plan`)}
        />
      ) : null}
      <MoreMessages messages={messages}>
        <PlanEditor
          initial={initial}
          hiddenFields={
            <HiddenFields
              values={{
                projectId: facts.id,
                version: planVersion(proposals),
                draftVersion: kept?.version ?? 0,
              }}
            />
          }
          milestones={facts.milestones.map(({ id, name }) => ({ id, name }))}
          template={{ kind: facts.kind, startOn: asOf }}
          legend={<PredecessorLegend />}
          given={{ published: publishedDaysOf(workingCalendar), deadlines, asOf }}
        />
      </MoreMessages>
      <Section title={t("history.title")}>
        <ProposalHistory proposals={proposals} />
      </Section>
    </>
  );
}

const noDeadlines = { planned: new Map(), left: new Map() };
