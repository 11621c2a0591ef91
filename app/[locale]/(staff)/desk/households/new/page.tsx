import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { database } from "#app/_server/database.ts";
import { deskHref } from "#app/_server/desk-href.ts";
import { requireToday } from "#app/_server/requested-day.ts";
import { listBuildings } from "#db/queries/list-buildings.ts";
import { HouseholdForm } from "../household-form.tsx";
import { LedgerPlace, withProject } from "../ledger-place.tsx";
import { requireLedger } from "../read-ledger.ts";

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
      <LedgerPlace ledger={ledger} room="ledger" of={t("new")} lead={<p>{t("lead")}</p>} />
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
