import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "#app/_server/auth/session.ts";
import { deskHref } from "#app/_server/day/desk-href.ts";
import { requireToday } from "#app/_server/day/requested-day.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { DeadlineText } from "#components/milestone/deadline-text.tsx";
import { DeadlineMovesText } from "#components/project/deadline-moves-text.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import { canMoveDeadline } from "#domain/milestone/deadline-decision.ts";
import { findRetired } from "#domain/plan/retired-milestones.ts";
import { nameInPlan } from "#domain/portfolio/view-milestone.ts";
import { findFormProject } from "../../../../_frame/read-desk.ts";
import { UncomputedFormNotice } from "../../../../_frame/uncomputed-form-notice.tsx";
import { ProjectHeader } from "../../_frame/project-header.tsx";
import { DeadlineForm } from "./deadline-form.tsx";
import { RetiredMilestone } from "./retired-milestone.tsx";
import { RetirementForm } from "./retirement-form.tsx";

type Props = { params: Promise<{ slug: string; id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("plan.deadlines.form");
  return { title: t("title") };
}

/** A leader moves one deadline, or sets the first one; retires the milestone, or restores it. */
export default async function MoveDeadlinePage({ params }: Props) {
  const locale = await requireLocale();
  const actor = await requireActor(locale, "deadline.move");
  await requireToday();
  const { slug, id } = await params;
  const view = await findFormProject(actor, slug);
  if (!view) notFound();
  const retired = findRetired(view.facts, id);
  if (retired) {
    return (
      <RetiredMilestone facts={view.facts} retired={retired}>
        <RetirementForm fact={retired.fact} kind="restored" />
      </RetiredMilestone>
    );
  }
  const milestone = view.milestones.find(({ fact }) => fact.id === id);
  if (!milestone) notFound();
  const t = await getTranslations("plan.deadlines");
  const href = await deskHref();
  const { deadline, daysLeft, daysOverdue, state } = milestone;
  return (
    <>
      <ProjectHeader
        facts={view.facts}
        title={t("form.title")}
        of={nameInPlan(milestone)[locale]}
        within={[{ href: href(`/projects/${slug}/deadlines`), label: t("title") }]}
        lead={
          <>
            <p>
              {t("form.current")}{" "}
              <DeadlineText
                deadline={deadline.current}
                daysLeft={daysLeft}
                daysOverdue={daysOverdue}
              />
            </p>
            {deadline.moves > 0 ? (
              <p>
                <DeadlineMovesText milestone={milestone} />
              </p>
            ) : null}
          </>
        }
      />
      <UncomputedFormNotice failed={view.uncomputed} />
      {canMoveDeadline(deadline.current, state.status) ? (
        <DeadlineForm milestone={milestone} />
      ) : (
        <Notice tone="info" title={t("form.met")} />
      )}
      <Section title={t("retirement.title")} lead={t("retirement.lead")}>
        <RetirementForm fact={milestone.fact} kind="retired" />
      </Section>
    </>
  );
}
