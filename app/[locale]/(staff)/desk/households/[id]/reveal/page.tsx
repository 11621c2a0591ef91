import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { deskHref } from "#app/_server/day/desk-href.ts";
import { requireToday } from "#app/_server/day/requested-day.ts";
import { database } from "#app/_server/office/database.ts";
import { HiddenFields } from "#components/form/hidden-fields.tsx";
import { MoreMessages } from "#components/form/more-messages.tsx";
import { SyntheticTag } from "#components/ui/synthetic-tag.tsx";
import { listHolders } from "#db/household/person/list-holders.ts";
import { personalNumbers } from "#domain/household/person/personal-number.ts";
import { messagesOf } from "#i18n/messages.ts";
import { LedgerHeader } from "../../_ledger/ledger-header.tsx";
import { requireHousehold } from "../require-household.ts";
import { visibleHolders } from "../visible-holders.ts";
import { RevealForm } from "./reveal-form.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("household.reveal");
  return { title: t("title") };
}

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ holder?: string; field?: string }>;
};

/** One number of one holder, for a reason; what one may not see is not found. */
export default async function RevealPage({ params, searchParams }: Props) {
  const { ledger, household } = await requireHousehold("household.reveal", params);
  await requireToday();
  const asked = await searchParams;
  const field = personalNumbers.find((each) => each === asked.field);
  const holders = visibleHolders(listHolders(database(), household.id), ledger.actor.role);
  const holder = holders.find(({ id }) => id === asked.holder);
  const number = field && holder?.[field];
  if (!field || !holder || !number?.isRevealable) notFound();
  const t = await getTranslations("household");
  const compensation = await getTranslations("compensation");
  const href = await deskHref();
  const { reveal } = messagesOf(ledger.locale).household;
  const of = t("holder.numberOf", { name: holder.name, field: t(`holder.${field}`) });
  const { code, building, door, synthetic } = household;
  return (
    <>
      <LedgerHeader
        ledger={ledger}
        room="ledger"
        of={t("reveal.title")}
        lead={
          <>
            <p>
              {compensation("household", { code, building, door })}{" "}
              {synthetic ? <SyntheticTag /> : null}
            </p>
            <p>
              {of} <strong>{number.text}</strong>
            </p>
          </>
        }
      />
      <MoreMessages messages={{ household: { reveal } }}>
        <RevealForm
          of={of}
          masked={number.text}
          back={href(`/households/${household.id}`)}
          hiddenFields={
            <HiddenFields values={{ householdId: household.id, holderId: holder.id, field }} />
          }
        />
      </MoreMessages>
    </>
  );
}
