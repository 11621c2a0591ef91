import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireToday } from "#app/_server/day/requested-day.ts";
import { LedgerHeader } from "../../_ledger/ledger-header.tsx";
import { requireLedger } from "../../_ledger/read-ledger.ts";
import { BuildingForm } from "../building-form.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("households.buildings");
  return { title: t("add") };
}

type Props = { searchParams: Promise<{ project?: string }> };

export default async function NewBuildingPage({ searchParams }: Props) {
  const ledger = await requireLedger("household.write", (await searchParams).project);
  await requireToday();
  const t = await getTranslations("households.buildings");
  return (
    <>
      <LedgerHeader ledger={ledger} room="ledger" of={t("add")} />
      <BuildingForm ledger={ledger} building={null} />
    </>
  );
}
