import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "#app/_server/auth/session.ts";
import { deskHref } from "#app/_server/day/desk-href.ts";
import { requireToday } from "#app/_server/day/requested-day.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { DeadlineText } from "#components/milestone/deadline-text.tsx";
import { MilestoneStatus } from "#components/project/milestone-status.tsx";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { nameInPlan } from "#domain/portfolio/view-milestone.ts";
import { findFormProject } from "../../../../_frame/read-desk.ts";
import { UncomputedFormNotice } from "../../../../_frame/uncomputed-form-notice.tsx";
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
        title={nameInPlan(milestone)[locale]}
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
