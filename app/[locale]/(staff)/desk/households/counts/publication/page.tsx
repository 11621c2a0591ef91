import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireToday } from "#app/_server/day/requested-day.ts";
import { database } from "#app/_server/office/database.ts";
import { Section } from "#components/ui/section.tsx";
import { listCountPublications } from "#db/household/counts/find-count-publication.ts";
import { LedgerHeader } from "../../_ledger/ledger-header.tsx";
import { requireLedger } from "../../_ledger/read-ledger.ts";
import { PublicationForm } from "./publication-form.tsx";
import { PublicationTable } from "./publication-table.tsx";

type Props = { searchParams: Promise<{ project?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("counts.publication");
  return { title: t("title") };
}

/** 公开口径: a leader decides whether the public sees exact counts of a project or bands. */
export default async function PublicationPage({ searchParams }: Props) {
  const ledger = await requireLedger("relocation.set", (await searchParams).project);
  await requireToday();
  const { project, asOf } = ledger;
  const t = await getTranslations("counts.publication");
  const words = listCountPublications(database(), project.id, asOf);
  const current = words[0] ?? null;
  const now = current ? t("now", { word: t(current.isExact ? "exact" : "banded") }) : t("usual");
  return (
    <>
      <LedgerHeader
        ledger={ledger}
        room="counts"
        of={t("title")}
        lead={
          <>
            <p>{t("lead")}</p>
            <p>{now}</p>
          </>
        }
      />
      <PublicationForm projectId={project.id} current={current} />
      <Section title={t("history")}>
        <PublicationTable words={words} />
      </Section>
    </>
  );
}
