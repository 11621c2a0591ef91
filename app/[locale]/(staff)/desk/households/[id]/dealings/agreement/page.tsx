import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireToday } from "#app/_server/day/requested-day.ts";
import { database } from "#app/_server/office/database.ts";
import { listAgreements } from "#db/household/compensation/list-compensation.ts";
import { listHouseholdEvents } from "#db/household/stage/find-household-for-counts.ts";
import { recordsInForce } from "#domain/household/compensation/records-in-force.ts";
import { stageDays } from "#domain/household/stage/household-event.ts";
import { formatDay } from "#i18n/format-day.ts";
import { HouseholdFormHeader } from "../../household-form-header.tsx";
import { requireHouseholdForm } from "../../require-household-form.ts";
import { AgreementForm } from "./agreement-form.tsx";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ corrects?: string | string[] }>;
};

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations("compensation.agreement");
  return { title: (await searchParams).corrects ? t("correct") : t("add") };
}

/** 登记协议: a new agreement or decision, or with `?corrects=` one that replaces another. */
export default async function AgreementPage({ params, searchParams }: Props) {
  const form = await requireHouseholdForm(params);
  await requireToday();
  const { corrects } = await searchParams;
  const { household, ledger } = form;
  const inForce = recordsInForce(listAgreements(database(), household.id), ledger.asOf);
  const corrected = inForce.find(({ id }) => id === corrects) ?? null;
  if (corrects && !corrected) notFound();
  const t = await getTranslations("compensation.agreement");
  const days = stageDays(listHouseholdEvents(database(), household.id), ledger.asOf);
  return (
    <>
      <HouseholdFormHeader form={form} title={corrected ? t("correct") : t("add")}>
        {corrected ? (
          <p>
            {t("form.correcting", {
              on: formatDay(corrected.recordedOn, ledger.locale),
              kind: t(`kind.${corrected.kind}`),
              number: corrected.number,
            })}
          </p>
        ) : null}
      </HouseholdFormHeader>
      <AgreementForm form={form} corrected={corrected} days={days} />
    </>
  );
}
