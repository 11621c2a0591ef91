import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireToday } from "#app/_server/day/requested-day.ts";
import { requireLedger } from "../../_ledger/read-ledger.ts";
import { UnitForm } from "../unit-form.tsx";
import { UnitsHeader } from "../units-header.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("resettlement.form");
  return { title: t("newTitle") };
}

type Props = { searchParams: Promise<{ project?: string }> };

export default async function NewUnitPage({ searchParams }: Props) {
  const ledger = await requireLedger("household.write", (await searchParams).project);
  await requireToday();
  const t = await getTranslations("resettlement.form");
  return (
    <>
      <UnitsHeader ledger={ledger} part="stock" of={t("newTitle")} />
      <UnitForm projectId={ledger.project.id} unit={null} />
    </>
  );
}
