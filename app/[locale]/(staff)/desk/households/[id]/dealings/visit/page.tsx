import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireToday } from "#app/_server/day/requested-day.ts";
import { database } from "#app/_server/office/database.ts";
import { listLedgerStaff } from "#db/household/scope/list-ledger-staff.ts";
import { HouseholdFormHeader } from "../../household-form-header.tsx";
import { requireHouseholdForm } from "../../require-household-form.ts";
import { VisitForm } from "./visit-form.tsx";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("compensation.visit");
  return { title: t("add") };
}

/** 登记走访. */
export default async function VisitPage({ params }: Props) {
  const form = await requireHouseholdForm(params);
  await requireToday();
  const t = await getTranslations("compensation.visit");
  return (
    <>
      <HouseholdFormHeader form={form} title={t("add")} />
      <VisitForm form={form} staff={listLedgerStaff(database())} />
    </>
  );
}
