import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { database } from "#app/_server/database.ts";
import { requestedDay, requireToday } from "#app/_server/requested-day.ts";
import { requireLocale } from "#app/_server/require-locale.ts";
import { requireActor } from "#app/_server/session.ts";
import { findEditableBuilding } from "#db/queries/list-ledger-buildings.ts";
import { LedgerPlace } from "../../ledger-place.tsx";
import { requireLedger } from "../../read-ledger.ts";
import { BuildingForm } from "../building-form.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("households.buildings");
  return { title: t("changeTitle") };
}

type Props = { params: Promise<{ id: string }> };

export default async function BuildingPage({ params }: Props) {
  const actor = await requireActor(await requireLocale(), "household.write");
  const { businessDate } = await requestedDay();
  const scope = { actor, on: businessDate };
  const building = findEditableBuilding(database(), scope, (await params).id);
  if (!building) notFound();
  await requireToday();
  const ledger = await requireLedger("household.write", building.projectSlug);
  const t = await getTranslations("households.buildings");
  return (
    <>
      <LedgerPlace ledger={ledger} room="ledger" of={t("changeTitle")} />
      <BuildingForm ledger={ledger} building={building} />
    </>
  );
}
