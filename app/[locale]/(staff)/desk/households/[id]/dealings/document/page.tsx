import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireToday } from "#app/_server/day/requested-day.ts";
import { database } from "#app/_server/office/database.ts";
import { listDocuments } from "#db/household/compensation/list-compensation.ts";
import { recordsInForce } from "#domain/household/compensation/records-in-force.ts";
import { formatDay } from "#i18n/format-day.ts";
import { HouseholdFormHeader } from "../../household-form-header.tsx";
import { requireHouseholdForm } from "../../require-household-form.ts";
import { DocumentForm } from "./document-form.tsx";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ corrects?: string | string[] }>;
};

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations("compensation.document");
  return { title: (await searchParams).corrects ? t("correct") : t("add") };
}

/** 登记档案: what is on file, or with `?corrects=` an entry that replaces another. */
export default async function DocumentPage({ params, searchParams }: Props) {
  const form = await requireHouseholdForm(params);
  await requireToday();
  const { corrects } = await searchParams;
  const { locale, asOf } = form.ledger;
  const inForce = recordsInForce(listDocuments(database(), form.household.id), asOf);
  const corrected = inForce.find(({ id }) => id === corrects) ?? null;
  if (corrects && !corrected) notFound();
  const t = await getTranslations("compensation.document");
  return (
    <>
      <HouseholdFormHeader form={form} title={corrected ? t("correct") : t("add")}>
        {corrected ? (
          <p>
            {t("form.correcting", {
              on: formatDay(corrected.recordedOn, locale),
              kind: t(`kind.${corrected.kind}`),
              reference: corrected.reference,
            })}
          </p>
        ) : null}
      </HouseholdFormHeader>
      <DocumentForm form={form} corrected={corrected} />
    </>
  );
}
