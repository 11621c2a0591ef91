import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { database } from "#app/_server/database.ts";
import { requestedDay } from "#app/_server/requested-day.ts";
import { requireLocale } from "#app/_server/require-locale.ts";
import { requireActor } from "#app/_server/session.ts";
import { findFormHousehold } from "#db/queries/find-form-household.ts";
import { LedgerPlace } from "../../ledger-place.tsx";
import { requireLedger } from "../../read-ledger.ts";
import { DealingNotice } from "./dealing-notice.tsx";
import { HouseholdDealings } from "./household-dealings.tsx";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ done?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("dealing");
  return { title: t("title") };
}

/** Everything the office has to do with one household. */
export default async function DealingsPage({ params, searchParams }: Props) {
  const actor = await requireActor(await requireLocale(), "household.read");
  const { businessDate } = await requestedDay();
  const household = findFormHousehold(database(), { actor, on: businessDate }, (await params).id);
  if (!household) notFound();
  const ledger = await requireLedger("household.read", household.projectSlug);
  const t = await getTranslations("dealing");
  const { code, building, door } = household;
  return (
    <>
      <DealingNotice done={(await searchParams).done} />
      <LedgerPlace
        ledger={ledger}
        room="ledger"
        of={t("title")}
        lead={<p>{t("household", { code, building, door })}</p>}
      />
      <HouseholdDealings householdId={household.id} asOf={ledger.asOf} ledger={ledger} />
    </>
  );
}
