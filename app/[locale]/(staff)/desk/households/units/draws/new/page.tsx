import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireToday } from "#app/_server/day/requested-day.ts";
import { database } from "#app/_server/office/database.ts";
import { Section } from "#components/ui/section.tsx";
import { listDrawCandidates } from "#db/household/resettlement/list-draw-candidates.ts";
import { requireLedger } from "../../../_ledger/read-ledger.ts";
import { UnitsHeader } from "../../units-header.tsx";
import { CodeList } from "../code-list.tsx";
import { DrawForm } from "./draw-form.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("resettlement.prepare");
  return { title: t("title") };
}

type Props = { searchParams: Promise<{ project?: string }> };

/** The first step: who takes part, for good. */
export default async function PrepareDrawPage({ searchParams }: Props) {
  const ledger = await requireLedger("household.write", (await searchParams).project);
  await requireToday();
  const { businessDate, project } = ledger;
  const t = await getTranslations("resettlement.prepare");
  const candidates = listDrawCandidates(database(), project.id, businessDate);
  const lead = (
    <>
      <p>{t("lead", { count: candidates.length })}</p>
      <p>{t("once")}</p>
    </>
  );
  return (
    <>
      <UnitsHeader ledger={ledger} part="draws" of={t("title")} lead={lead} />
      <DrawForm projectId={project.id} />
      {candidates.length > 0 ? (
        <Section title={t("candidates")}>
          <CodeList codes={candidates.map(({ code }) => code)} />
        </Section>
      ) : null}
    </>
  );
}
