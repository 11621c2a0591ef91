import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "#app/_server/auth/session.ts";
import { deskHref } from "#app/_server/day/desk-href.ts";
import { canActToday } from "#app/_server/day/requested-day.ts";
import { noted } from "#app/_server/fault/note-uncomputed.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { Section } from "#components/ui/section.tsx";
import { UncomputedPart } from "#components/uncomputed/uncomputed-part.tsx";
import { listRetired } from "#domain/plan/retired-milestones.ts";
import { computeProject } from "#domain/portfolio/compute-project.ts";
import { DeskNotice } from "../../../_frame/desk-notice.tsx";
import { findFormProject } from "../../../_frame/read-desk.ts";
import { UncomputedFormNotice } from "../../../_frame/uncomputed-form-notice.tsx";
import { ProjectHeader } from "../_frame/project-header.tsx";
import { DeadlineTable } from "./deadline-table.tsx";
import { listMoves, sumMoves } from "./list-moves.ts";
import { MoveTable } from "./move-table.tsx";
import { RetiredTable } from "./retired-table.tsx";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ done?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("plan.deadlines");
  return { title: t("title") };
}

/** 时限变更记录: how often each deadline moved, by how many days, and why; a leader moves them. */
export default async function DeadlinesPage({ params, searchParams }: Props) {
  const locale = await requireLocale();
  const actor = await requireActor(locale, "desk.read");
  const { slug } = await params;
  const view = await findFormProject(actor, slug);
  if (!view) notFound();
  const t = await getTranslations("plan.deadlines");
  const log = noted(computeProject(view.facts, () => listMoves(view)));
  const moves = log.kind === "computed" ? log.value : [];
  const { count, later, earlier } = sumMoves(moves);
  const retired = listRetired(view.facts);
  const href = await deskHref();
  const canMove = await canActToday(actor.role, "deadline.move");
  const moveAt = canMove ? href(`/projects/${slug}/deadlines`) : null;
  return (
    <>
      <DeskNotice done={(await searchParams).done} />
      <ProjectHeader
        facts={view.facts}
        title={t("title")}
        lead={
          count === 0
            ? log.kind === "computed" && t("leadNone")
            : t("lead", { count, later, earlier })
        }
      />
      <UncomputedFormNotice failed={view.uncomputed} />
      <DeadlineTable view={view} moveAt={moveAt} />
      {retired.length > 0 ? (
        <Section title={t("retirement.list")} lead={t("retirement.listLead")}>
          <RetiredTable retired={retired} moveAt={moveAt} />
        </Section>
      ) : null}
      <Section title={t("log")} lead={t("logLead")}>
        {log.kind === "cannotCompute" ? (
          <UncomputedPart failed={log} />
        ) : (
          <MoveTable moves={moves} />
        )}
      </Section>
    </>
  );
}
