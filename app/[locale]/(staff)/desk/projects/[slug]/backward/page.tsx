import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireLocale } from "#app/_server/require-locale.ts";
import { requireActor } from "#app/_server/session.ts";
import { EmptyState } from "#components/empty-state.tsx";
import { Section } from "#components/section.tsx";
import { workingCalendar } from "#db/calendar/working-calendar.ts";
import { scheduleBackward } from "#domain/backward-schedule.ts";
import { can } from "#domain/permission.ts";
import { projectSchedule } from "#domain/project-schedule.ts";
import { findDeskProject } from "../../../read-desk.ts";
import { ProjectPlace } from "../project-place.tsx";
import { CalendarNote } from "./calendar-note.tsx";
import { ConflictNotice } from "./conflict-notice.tsx";
import { Ladder } from "./ladder.tsx";

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
  const view = findDeskProject(actor, slug);
  if (!view) notFound();
  const t = await getTranslations("plan.backward");
  const schedule = projectSchedule(view, workingCalendar);
  const backward = schedule && scheduleBackward(schedule);
  const moveAt = can(actor.role, "deadline.move")
    ? `/${locale}/desk/projects/${slug}/deadlines`
    : null;
  return (
    <>
      <ProjectPlace facts={view.facts} title={t("title")} lead={t("lead")} />
      {schedule === null || backward === null ? (
        <EmptyState title={view.baseline === null ? t("noBaseline") : t("allDone")} />
      ) : (
        <>
          {backward.conflicts.map((conflict) => (
            <ConflictNotice
              key={conflict.deadlineOf ?? ""}
              conflict={conflict}
              unit={schedule.arithmetic.unit}
              milestones={view.milestones}
              moveAt={moveAt}
            />
          ))}
          <Section
            title={t("ladder")}
            lead={t(schedule.isByBaseline ? "byBaseline" : "byDeadlines")}
          >
            <Ladder
              steps={backward.steps}
              unit={schedule.arithmetic.unit}
              milestones={view.milestones}
            />
          </Section>
          <CalendarNote schedule={schedule} steps={backward.steps} />
        </>
      )}
    </>
  );
}
