import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireToday } from "#app/_server/day/requested-day.ts";
import { database } from "#app/_server/office/database.ts";
import { listLedgerStaff } from "#db/household/scope/list-ledger-staff.ts";
import { HouseholdFormHeader } from "../household-form-header.tsx";
import { requireHouseholdForm } from "../require-household-form.ts";
import { KeyForm } from "./key-form.tsx";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("compensation.key.form");
  return { title: t("title") };
}

/** 重点户: to mark a household as key, to change what is said of it, or to take it off the list. */
export default async function KeyHouseholdPage({ params }: Props) {
  const form = await requireHouseholdForm(params);
  await requireToday();
  const t = await getTranslations("compensation.key.form");
  return (
    <>
      <HouseholdFormHeader
        form={form}
        room="key"
        title={form.household.keyReason === null ? t("mark") : t("title")}
      />
      <KeyForm form={form} staff={listLedgerStaff(database())} />
    </>
  );
}
