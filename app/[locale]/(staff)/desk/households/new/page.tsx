import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { deskHref } from "#app/_server/day/desk-href.ts";
import { requireToday } from "#app/_server/day/requested-day.ts";
import { database } from "#app/_server/office/database.ts";
import { listBuildings } from "#db/household/register/list-buildings.ts";
import { LedgerHeader, withProject } from "../_ledger/ledger-header.tsx";
import { requireLedger } from "../_ledger/read-ledger.ts";
import { HouseholdForm } from "../_register/household-form.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("household.form");
  return { title: t("new") };
}

type Props = { searchParams: Promise<{ project?: string }> };

/** A new household; a project without a building is led to add one first. */
export default async function NewHouseholdPage({ searchParams }: Props) {
  const ledger = await requireLedger("household.write", (await searchParams).project);
  await requireToday();
  const { project } = ledger;
  const buildings = listBuildings(database(), project.id);
  if (buildings.length === 0) {
    const href = await deskHref();
    redirect(withProject(href("/households/buildings/new"), project.slug));
  }
  const t = await getTranslations("household.form");
  return (
    <>
      <LedgerHeader ledger={ledger} room="ledger" of={t("new")} lead={<p>{t("lead")}</p>} />
      <HouseholdForm
        ledger={ledger}
        householdId={null}
        household={null}
        holders={[]}
        buildings={buildings}
      />
    </>
  );
}
