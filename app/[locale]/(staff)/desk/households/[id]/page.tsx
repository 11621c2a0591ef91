import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { canActToday } from "#app/_server/day/requested-day.ts";
import { database } from "#app/_server/office/database.ts";
import { Section } from "#components/ui/section.tsx";
import { SyntheticTag } from "#components/ui/synthetic-tag.tsx";
import { listHolders } from "#db/household/person/list-holders.ts";
import { listNumberReveals } from "#db/household/person/list-number-reveals.ts";
import { listReceipts } from "#db/household/receipt/find-receipt.ts";
import { listRecordedEvents } from "#db/household/register/find-household-detail.ts";
import { LedgerHeader } from "../_ledger/ledger-header.tsx";
import { LedgerNotice } from "../_ledger/ledger-notice.tsx";
import { CompensationNotice } from "./dealings/compensation-notice.tsx";
import { HouseholdCompensation } from "./dealings/household-compensation.tsx";
import { HolderTable } from "./holder-table.tsx";
import { HouseholdActions } from "./household-actions.tsx";
import { HouseholdFacts } from "./household-facts.tsx";
import { ReceiptSection } from "./receipt-section.tsx";
import { requireHousehold } from "./require-household.ts";
import { RevealTable } from "./reveal-table.tsx";
import { StageTable } from "./stage-table.tsx";
import { visibleHolders } from "./visible-holders.ts";

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
  const { ledger, household } = await requireHousehold("household.read", params);
  const { done } = await searchParams;
  const { actor, asOf } = ledger;
  const { id } = household;
  const db = database();
  const t = await getTranslations("household");
  const isActing = await canActToday(actor.role, "household.write");
  return (
    <>
      <LedgerNotice view={{ done }} />
      <CompensationNotice done={done} />
      <LedgerHeader
        ledger={ledger}
        room="ledger"
        of={household.code}
        lead={household.synthetic && !ledger.project.isSynthetic ? <SyntheticTag /> : undefined}
        actions={isActing ? <HouseholdActions id={id} /> : undefined}
      />
      <HouseholdFacts household={household} />
      <Section title={t("holders")} lead={t("holdersLead")}>
        <HolderTable
          householdId={id}
          holders={visibleHolders(listHolders(db, id), actor.role)}
          mayReveal={!ledger.isReplay}
        />
      </Section>
      <Section title={t("reveals.title")} lead={t("reveals.lead")}>
        <RevealTable reveals={listNumberReveals(db, { householdId: id, asOf })} />
      </Section>
      <Section title={t("stages")}>
        <StageTable events={listRecordedEvents(db, id)} way={household.way} asOf={asOf} />
      </Section>
      <HouseholdCompensation householdId={id} asOf={asOf} ledger={ledger} />
      <ReceiptSection
        householdId={id}
        receipts={listReceipts(db, id)}
        asOf={asOf}
        isActing={isActing}
      />
    </>
  );
}
