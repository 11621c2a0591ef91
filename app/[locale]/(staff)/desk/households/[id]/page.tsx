import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { database } from "#app/_server/database.ts";
import { deskHref } from "#app/_server/desk-href.ts";
import { canActToday, requestedDay } from "#app/_server/requested-day.ts";
import { requireLocale } from "#app/_server/require-locale.ts";
import { requireActor } from "#app/_server/session.ts";
import { ButtonLink } from "#components/button-link.tsx";
import { Section } from "#components/section.tsx";
import { SyntheticTag } from "#components/synthetic-tag.tsx";
import { findHouseholdDetail, listRecordedEvents } from "#db/queries/find-household-detail.ts";
import { listHolders } from "#db/queries/list-holders.ts";
import { LedgerPlace } from "../ledger-place.tsx";
import { requireLedger } from "../read-ledger.ts";
import { DealingNotice } from "./dealings/dealing-notice.tsx";
import { HouseholdDealings } from "./dealings/household-dealings.tsx";
import { HolderTable } from "./holder-table.tsx";
import { HouseholdFacts } from "./household-facts.tsx";
import { StageTable } from "./stage-table.tsx";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ done?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("household");
  return { title: t("title") };
}

/** One household: what it is, whose it is, and everything that happened to it by the day. */
export default async function HouseholdPage({ params, searchParams }: Props) {
  const actor = await requireActor(await requireLocale(), "household.read");
  const { businessDate, asOf } = await requestedDay();
  const db = database();
  const { id } = await params;
  const household = findHouseholdDetail(db, { actor, on: businessDate }, id);
  if (!household) notFound();
  const ledger = await requireLedger("household.read", household.projectSlug);
  const t = await getTranslations("household");
  const key = await getTranslations("dealing.key.form");
  const href = await deskHref();
  const isActing = await canActToday(actor.role, "household.write");
  return (
    <>
      <DealingNotice done={(await searchParams).done} />
      <LedgerPlace
        ledger={ledger}
        room="ledger"
        of={household.code}
        lead={household.synthetic ? <SyntheticTag /> : undefined}
        actions={
          isActing ? (
            <>
              <ButtonLink href={href(`/households/${id}/key`)}>{key("title")}</ButtonLink>
              <ButtonLink look="primary" href={href(`/households/${id}/stages`)}>
                {t("enterStage")}
              </ButtonLink>
            </>
          ) : undefined
        }
      />
      <HouseholdFacts household={household} />
      <Section title={t("holders")} lead={t("holdersLead")}>
        <HolderTable holders={listHolders(db, id)} role={actor.role} />
      </Section>
      <Section title={t("stages")}>
        <StageTable events={listRecordedEvents(db, id)} way={household.way} asOf={asOf} />
      </Section>
      <HouseholdDealings householdId={id} asOf={asOf} ledger={ledger} />
    </>
  );
}
