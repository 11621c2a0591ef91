import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "#app/_server/auth/session.ts";
import { canActToday } from "#app/_server/day/requested-day.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { Section } from "#components/ui/section.tsx";
import { listTypedTexts } from "#domain/public/typed-texts.ts";
import { publishedGroups } from "#domain/publication/publication-fact.ts";
import { deadlineLabel } from "#i18n/deadline-label.ts";
import { DeskNotice } from "../../../_frame/desk-notice.tsx";
import { findDeskProject } from "../../../_frame/read-desk.ts";
import queue from "../../../publication/publication.module.css";
import { WaitingText } from "../../../publication/waiting-text.tsx";
import { ProjectHeader } from "../_frame/project-header.tsx";
import { PublicationForm } from "./publication-form.tsx";
import { PublicationHistory } from "./publication-history.tsx";
import { SeenInPublic } from "./seen-in-public.tsx";
import { useGroupNames } from "./use-group-names.ts";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ done?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("publishing");
  return { title: t("title") };
}

/**
 * 公开: what a leader lets the public see of a project, what was decided so far, and what was seen on
 * the day looked at.
 */
export default async function PublicationPage({ params, searchParams }: Props) {
  const locale = await requireLocale();
  const actor = await requireActor(locale, "project.publish");
  const found = await findDeskProject(actor, (await params).slug);
  if (!found) notFound();
  const { facts, asOf } = found;
  const t = await getTranslations("publishing");
  const words = facts.publications.filter(({ setOn }) => setOn <= asOf);
  const texts = listTypedTexts(facts, { asOf, nameDeadline: deadlineLabel });
  const held = texts.filter(({ standing }) => standing === "refused");
  const canAct = await canActToday(actor.role, "project.publish");
  return (
    <>
      <DeskNotice done={[(await searchParams).done].flat()[0]} />
      <ProjectHeader facts={facts} title={t("title")} lead={<Lead facts={facts} asOf={asOf} />} />
      {canAct ? (
        <Section title={t("form")}>
          <PublicationForm facts={facts} asOf={asOf} />
        </Section>
      ) : null}
      <Section title={t("history")}>
        <PublicationHistory words={words} />
      </Section>
      {held.length > 0 && canAct ? (
        <Section title={t("held")} lead={t("heldLead")}>
          <ol className={queue.queue}>
            {held.map((text) => (
              <WaitingText key={text.subjectId + text.text} facts={facts} text={text} />
            ))}
          </ol>
        </Section>
      ) : null}
      <SeenInPublic facts={facts} asOf={asOf} locale={locale} />
    </>
  );
}

type LeadProps = Pick<Parameters<typeof PublicationForm>[0], "facts" | "asOf">;

function Lead({ facts: { publications }, asOf }: LeadProps) {
  const { t, namesOf } = useGroupNames();
  const groups = publishedGroups(publications, asOf);
  const isNew = publications.every(({ setOn }) => setOn > asOf);
  return (
    <>
      <p>
        {groups
          ? t("standing.published", { groups: namesOf(groups) })
          : t(isNew ? "standing.never" : "standing.withdrawn")}
      </p>
      <p>{t("lead")}</p>
    </>
  );
}
