import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "#app/_server/auth/session.ts";
import { deskHref } from "#app/_server/day/desk-href.ts";
import { requireToday } from "#app/_server/day/requested-day.ts";
import { database } from "#app/_server/office/database.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { HiddenFields } from "#components/form/hidden-fields.tsx";
import { MoreMessages } from "#components/form/more-messages.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { findPlanDraft } from "#db/plan/find-plan-draft.ts";
import { listProposalsOf } from "#db/plan/list-plan-proposals.ts";
import { planVersion, waitingProposal } from "#domain/plan/plan-proposal.ts";
import { messagesOf } from "#i18n/messages.ts";
import { findFormProject } from "../../../../_frame/read-desk.ts";
import { UncomputedFormNotice } from "../../../../_frame/uncomputed-form-notice.tsx";
import { ProjectHeader } from "../../_frame/project-header.tsx";
import { PredecessorLegend } from "../predecessor-legend.tsx";
import { PlanImport } from "./plan-import.tsx";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("exchange.import");
  return { title: t("title") };
}

/** 从文件导入计划: read, look, change, and only then ask a leader. */
export default async function ImportPlanPage({ params }: Props) {
  const locale = await requireLocale();
  const actor = await requireActor(locale, "plan.propose");
  await requireToday();
  const { slug } = await params;
  const view = await findFormProject(actor, slug);
  if (!view) notFound();
  const t = await getTranslations();
  const { facts } = view;
  const href = await deskHref();
  const planAt = href(`/projects/${slug}/plan`);
  const proposals = listProposalsOf(database(), facts);
  const kept = findPlanDraft(database(), { projectId: facts.id, ownerId: actor.userId });
  const { plan, planChart, milestone, exchange } = messagesOf(locale);
  const { editor, trial } = plan;
  const messages = {
    milestone: { kind: milestone.kind },
    plan: { editor, trial },
    planChart: { edit: planChart.edit },
    exchange,
  };
  return (
    <>
      <ProjectHeader
        facts={facts}
        title={t("exchange.import.title")}
        lead={t("exchange.import.lead")}
        within={[{ href: planAt, label: t("plan.editor.title") }]}
      />
      <UncomputedFormNotice failed={view.uncomputed} />
      {waitingProposal(proposals) ? (
        <Notice tone="info" title={t("exchange.import.waiting")} />
      ) : null}
      <MoreMessages messages={messages}>
        <PlanImport
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
          legend={<PredecessorLegend />}
          here={`${planAt}/import`}
        />
      </MoreMessages>
    </>
  );
}
