import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "#app/_server/auth/session.ts";
import { deskHref } from "#app/_server/day/desk-href.ts";
import { requireToday } from "#app/_server/day/requested-day.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { latestCorrection } from "#domain/report/report-history.ts";
import { findFormProject } from "../../../_frame/read-desk.ts";
import { UncomputedFormNotice } from "../../../_frame/uncomputed-form-notice.tsx";
import { CorrectedReport } from "./corrected-report.tsx";
import { PreviousReport } from "./previous-report.tsx";
import { ReportForm } from "./report-form.tsx";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ corrects?: string | string[] }>;
};

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations("report");
  return { title: (await searchParams).corrects ? t("correctTitle") : t("title") };
}

/** 填报进度: a new report, or with `?corrects=` one that replaces another. */
export default async function ReportPage({ params, searchParams }: Props) {
  const locale = await requireLocale();
  const actor = await requireActor(locale, "progress.report");
  await requireToday();
  const { slug } = await params;
  const { corrects } = await searchParams;
  const view = await findFormProject(actor, slug);
  if (!view) notFound();
  const corrected = corrects ? latestCorrection(view.facts.reports, String(corrects)) : null;
  if (corrects && !corrected) notFound();
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
        current={corrected ? t("report.correctTitle") : t("report.title")}
      />
      <PageHeading
        kicker={name}
        title={corrected ? t("report.correctTitle") : t("report.title")}
        lead={
          corrected ? (
            <CorrectedReport report={corrected} isLater={corrected.id !== corrects} />
          ) : (
            <PreviousReport view={view} />
          )
        }
      />
      <UncomputedFormNotice failed={view.uncomputed} />
      <ReportForm view={view} corrected={corrected} userId={actor.userId} />
    </>
  );
}
