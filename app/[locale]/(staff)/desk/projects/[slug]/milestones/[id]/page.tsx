import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { deskHref } from "#app/_server/desk-href.ts";
import { requireToday } from "#app/_server/requested-day.ts";
import { requireLocale } from "#app/_server/require-locale.ts";
import { requireActor } from "#app/_server/session.ts";
import { Breadcrumb } from "#components/breadcrumb.tsx";
import { DeadlineText } from "#components/deadline-text.tsx";
import { PageHeading } from "#components/page-heading.tsx";
import { MilestoneStatus } from "#components/project/milestone-status.tsx";
import { findFormProject } from "../../../../read-desk.ts";
import { UncomputedFormNotice } from "../../../../uncomputed-form-notice.tsx";
import { MilestoneForm } from "./milestone-form.tsx";

type Props = { params: Promise<{ slug: string; id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("report.tick");
  return { title: t("title") };
}

/** Ticks one milestone: what happened, on which day, on what evidence. */
export default async function MilestonePage({ params }: Props) {
  const locale = await requireLocale();
  const actor = await requireActor(locale, "milestone.record");
  await requireToday();
  const { slug, id } = await params;
  const view = await findFormProject(actor, slug);
  const milestone = view?.milestones.find(({ fact }) => fact.id === id);
  if (!view || !milestone) notFound();
  const t = await getTranslations();
  const href = await deskHref();
  const name = view.facts.name[locale];
  return (
    <>
      <Breadcrumb
        trail={[
          { href: href(), label: t("desk.title") },
          { href: href(`/projects/${slug}`), label: name },
        ]}
        current={t("report.tick.title")}
      />
      <PageHeading
        kicker={`${name} · ${t("report.tick.title")}`}
        title={milestone.fact.name[locale]}
        lead={
          <>
            <p>
              <MilestoneStatus milestone={milestone} />
            </p>
            <p>
              <DeadlineText
                deadline={milestone.deadline.current}
                daysLeft={milestone.daysLeft}
                daysOverdue={milestone.daysOverdue}
              />
            </p>
          </>
        }
      />
      <UncomputedFormNotice failed={view.uncomputed} />
      <MilestoneForm milestone={milestone} asOf={view.asOf} locale={locale} />
    </>
  );
}
