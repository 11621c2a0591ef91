import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireToday } from "#app/_server/day/requested-day.ts";
import { database } from "#app/_server/office/database.ts";
import { Section } from "#components/ui/section.tsx";
import { listSigningTerms } from "#db/household/signing/find-signing-terms.ts";
import { defaultThresholdPercent } from "#domain/household/signing/signing-terms.ts";
import { LedgerHeader } from "../../_ledger/ledger-header.tsx";
import { requireLedger } from "../../_ledger/read-ledger.ts";
import { TermsForm } from "./terms-form.tsx";
import { TermsTable } from "./terms-table.tsx";

type Props = { searchParams: Promise<{ project?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("counts.terms");
  return { title: t("title") };
}

/** 设定签约期限: the threshold and the days of signing, by a leader, every setting kept. */
export default async function TermsPage({ searchParams }: Props) {
  const ledger = await requireLedger("relocation.set", (await searchParams).project);
  await requireToday();
  const { project, asOf } = ledger;
  const t = await getTranslations("counts.terms");
  const terms = listSigningTerms(database(), project.id, asOf);
  const current = terms[0] ?? null;
  return (
    <>
      <LedgerHeader
        ledger={ledger}
        room="counts"
        of={t("title")}
        lead={
          <>
            <p>{t("lead")}</p>
            {current ? null : <p>{t("none", { percent: defaultThresholdPercent })}</p>}
          </>
        }
      />
      <TermsForm projectId={project.id} current={current} />
      <Section title={t("history")}>
        <TermsTable terms={terms} />
      </Section>
    </>
  );
}
