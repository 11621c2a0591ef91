import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireToday } from "#app/_server/day/requested-day.ts";
import { findEditableBuilding } from "#db/household/ledger/list-ledger-buildings.ts";
import { LedgerHeader } from "../../_ledger/ledger-header.tsx";
import { requireInLedger } from "../../_ledger/require-in-ledger.ts";
import { BuildingForm } from "../building-form.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("households.buildings");
  return { title: t("changeTitle") };
}

type Props = { params: Promise<{ id: string }> };

export default async function BuildingPage({ params }: Props) {
  const asked = await requireInLedger("household.write", params, findEditableBuilding);
  await requireToday();
  const { ledger, found: building } = asked;
  const t = await getTranslations("households.buildings");
  return (
    <>
      <LedgerHeader ledger={ledger} room="ledger" of={t("changeTitle")} />
      <BuildingForm ledger={ledger} building={building} />
    </>
  );
}
