import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "#app/_server/auth/session.ts";
import { deskHref } from "#app/_server/day/desk-href.ts";
import { canActToday } from "#app/_server/day/requested-day.ts";
import { noted } from "#app/_server/fault/note-uncomputed.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { PageTerms } from "#components/glossary/page-terms.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Section } from "#components/ui/section.tsx";
import { computeMore } from "#domain/portfolio/compute-project.ts";
import { findDeskProject } from "../../../_frame/read-desk.ts";
import { ProjectHeader } from "../_frame/project-header.tsx";
import { UncomputedHeader } from "../uncomputed/uncomputed-header.tsx";
import { BackwardNotes } from "./backward-notes.tsx";
import { ConflictNotice } from "./conflict-notice.tsx";
import { Ladder } from "./ladder.tsx";
import { readBackward } from "./read-backward.ts";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("plan.backward");
  return { title: t("title") };
}

/** 倒排工期: from the deadlines back to the day each milestone must start at the latest. */
export default async function BackwardPage({ params }: Props) {
  const locale = await requireLocale();
  const actor = await requireActor(locale, "desk.read");
  const { slug } = await params;
  const found = await findDeskProject(actor, slug);
  if (!found) notFound();
  const t = await getTranslations("plan.backward");
  const drawn = noted(
    computeMore(found.facts, found.outcome, (view) => ({ view, backward: readBackward(view) })),
  );
  if (drawn.kind === "cannotCompute") {
    return <UncomputedHeader facts={found.facts} failed={drawn} actor={actor} title={t("title")} />;
  }
  const { view, backward } = drawn.value;
  const { milestones } = view;
  const href = await deskHref();
  const canMove = await canActToday(actor.role, "deadline.move");
  const moveAt = canMove ? href(`/projects/${slug}/deadlines`) : null;
  return (
    <>
      <ProjectHeader facts={view.facts} title={t("title")} lead={t("lead")} />
      <PageTerms terms={["backward", "totalFloat", "critical"]} />
      {backward === null ? <EmptyState title={t("noBaseline")} /> : null}
      {backward?.conflicts.map((conflict) => (
        <ConflictNotice
          key={conflict.deadlineOf ?? ""}
          conflict={conflict}
          unit={backward.unit}
          milestones={milestones}
          moveAt={moveAt}
        />
      ))}
      {backward ? (
        <Section title={t("ladder")} lead={t(backward.hasDeadline ? "byDeadlines" : "byEarliest")}>
          {backward.steps.some(({ state }) => state !== "done") ? (
            <Ladder steps={backward.steps} unit={backward.unit} milestones={milestones} />
          ) : (
            <EmptyState title={t("allDone")} />
          )}
          <BackwardNotes backward={backward} milestones={milestones} />
        </Section>
      ) : null}
    </>
  );
}
