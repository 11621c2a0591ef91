import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireToday } from "#app/_server/day/requested-day.ts";
import { database } from "#app/_server/office/database.ts";
import { findUnit } from "#db/household/resettlement/find-unit.ts";
import { requireLedger } from "../../../_ledger/read-ledger.ts";
import { UnitForm } from "../../unit-form.tsx";
import { UnitsHeader } from "../../units-header.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("resettlement.parts");
  return { title: t("stock") };
}

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ project?: string }>;
};

export default async function EditUnitPage({ params, searchParams }: Props) {
  const ledger = await requireLedger("household.write", (await searchParams).project);
  await requireToday();
  const { actor, businessDate, project } = ledger;
  const unit = findUnit(database(), { actor, on: businessDate }, (await params).id);
  if (unit?.projectId !== project.id) notFound();
  const t = await getTranslations("resettlement.form");
  return (
    <>
      <UnitsHeader ledger={ledger} part="stock" of={t("editTitle", { code: unit.code })} />
      <UnitForm projectId={project.id} unit={unit} />
    </>
  );
}
