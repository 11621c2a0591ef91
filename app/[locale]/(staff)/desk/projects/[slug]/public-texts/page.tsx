import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "#app/_server/auth/session.ts";
import { requireToday } from "#app/_server/day/requested-day.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { Section } from "#components/ui/section.tsx";
import { DeskNotice } from "../../../_frame/desk-notice.tsx";
import { findDeskProject } from "../../../_frame/read-desk.ts";
import { ProjectHeader } from "../_frame/project-header.tsx";
import { listPublicTexts } from "./list-public-texts.ts";
import { WithdrawalForm } from "./withdrawal-form.tsx";
import { WithdrawalTable } from "./withdrawal-table.tsx";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ done?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("withdrawal");
  return { title: t("title") };
}

/** What people typed that everybody can read on the public page, and the way to take it off. */
export default async function PublicTextsPage({ params, searchParams }: Props) {
  const locale = await requireLocale();
  const actor = await requireActor(locale, "text.withdraw");
  await requireToday();
  const found = await findDeskProject(actor, (await params).slug);
  if (!found) notFound();
  const t = await getTranslations("withdrawal");
  const { facts } = found;
  return (
    <>
      <DeskNotice done={(await searchParams).done} />
      <ProjectHeader facts={facts} title={t("title")} lead={t("lead")} />
      <WithdrawalForm projectId={facts.id} texts={listPublicTexts(facts)} locale={locale} />
      <Section title={t("history")}>
        <WithdrawalTable withdrawals={facts.withdrawals} />
      </Section>
    </>
  );
}
