import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireToday } from "#app/_server/day/requested-day.ts";
import { database } from "#app/_server/office/database.ts";
import { listHolders } from "#db/household/person/list-holders.ts";
import { findHouseholdRow } from "#db/household/register/find-household-row.ts";
import { listBuildings } from "#db/household/register/list-buildings.ts";
import { drawHolders } from "../../_register/draw-holders.ts";
import { HouseholdForm } from "../../_register/household-form.tsx";
import { HouseholdFormHeader } from "../household-form-header.tsx";
import { requireHouseholdForm } from "../require-household-form.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("household.form");
  return { title: t("change") };
}

type Props = { params: Promise<{ id: string }> };

/** A household and its holders, to be changed. */
export default async function EditHouseholdPage({ params }: Props) {
  const form = await requireHouseholdForm(params);
  await requireToday();
  const t = await getTranslations("household.form");
  const db = database();
  const { id } = form.household;
  const household = findHouseholdRow(db, id);
  if (!household) notFound();
  return (
    <>
      <HouseholdFormHeader form={form} title={t("change")} />
      <HouseholdForm
        ledger={form.ledger}
        householdId={id}
        household={household}
        holders={drawHolders(listHolders(db, id))}
        buildings={listBuildings(db, form.ledger.project.id)}
      />
    </>
  );
}
