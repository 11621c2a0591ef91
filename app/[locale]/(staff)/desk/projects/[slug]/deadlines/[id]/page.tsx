import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { deskHref } from "#app/_server/desk-href.ts";
import { requireToday } from "#app/_server/requested-day.ts";
import { requireLocale } from "#app/_server/require-locale.ts";
import { requireActor } from "#app/_server/session.ts";
import { DeadlineText } from "#components/deadline-text.tsx";
import { Notice } from "#components/notice.tsx";
import { DeadlineMovesText } from "#components/project/deadline-moves-text.tsx";
import { findFormProject } from "../../../../read-desk.ts";
import { UncomputedFormNotice } from "../../../../uncomputed-form-notice.tsx";
import { ProjectPlace } from "../../project-place.tsx";
import { DeadlineForm } from "./deadline-form.tsx";

type Props = { params: Promise<{ slug: string; id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("plan.deadlines.form");
  return { title: t("title") };
}

/** A leader moves one deadline, or sets the first one. */
export default async function MoveDeadlinePage({ params }: Props) {
  const locale = await requireLocale();
  const actor = await requireActor(locale, "deadline.move");
  await requireToday();
  const { slug, id } = await params;
  const view = await findFormProject(actor, slug);
  const milestone = view?.milestones.find(({ fact }) => fact.id === id);
  if (!view || !milestone) notFound();
  const t = await getTranslations("plan.deadlines");
  const href = await deskHref();
  const { deadline, daysLeft, daysOverdue, state } = milestone;
  return (
    <>
      <ProjectPlace
        facts={view.facts}
        title={t("form.title")}
        of={milestone.fact.name[locale]}
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
      {state.status === "done" ? (
        <Notice tone="info" title={t("form.met")} />
      ) : (
        <DeadlineForm milestone={milestone} locale={locale} />
      )}
    </>
  );
}
