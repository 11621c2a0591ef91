import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { deskHref } from "#app/_server/day/desk-href.ts";
import { requireToday } from "#app/_server/day/requested-day.ts";
import { database } from "#app/_server/office/database.ts";
import { slipWords } from "#app/_server/receipt/slip-words.ts";
import { HiddenFields } from "#components/form/hidden-fields.tsx";
import { MoreMessages } from "#components/form/more-messages.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import { listReceipts } from "#db/household/receipt/find-receipt.ts";
import { findHouseholdForForm } from "#db/household/register/find-household-for-form.ts";
import { listHouseholdEvents } from "#db/household/stage/find-household-for-counts.ts";
import { stageDays } from "#domain/household/stage/household-event.ts";
import { messagesOf } from "#i18n/messages.ts";
import { requireInLedger } from "../../_ledger/require-in-ledger.ts";
import { issueReceiptAction } from "../../receipts/actions.ts";
import { IssueForm } from "../../receipts/issue-form.tsx";
import { ReceiptTable } from "../../receipts/receipt-table.tsx";
import { HouseholdFormHeader } from "../household-form-header.tsx";
import { ReceiptForms } from "./receipt-forms.tsx";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string }> };

const doneKeys = ["renewed", "revoked"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("receipt.desk");
  return { title: t("manage") };
}

/** 办理回执 of one household: issue, extend, revoke. */
export default async function HouseholdReceiptPage({ params, searchParams }: Props) {
  const { ledger, found: household } = await requireInLedger(
    "receipt.issue",
    params,
    (db, { actor, on }, id) => findHouseholdForForm(db, { actor, on }, id),
  );
  await requireToday();
  const { done } = await searchParams;
  const just = doneKeys.find((key) => key === done);
  const { asOf, locale } = ledger;
  const { id } = household;
  const db = database();
  const t = await getTranslations("receipt.desk");
  const href = await deskHref();
  const receipts = listReceipts(db, id);
  const open = receipts.find(({ ending }) => ending === null);
  const days = stageDays(listHouseholdEvents(db, id), asOf);
  const { receipt } = messagesOf(locale);
  return (
    <>
      {just ? <Notice tone="success" title={t(just)} /> : null}
      <HouseholdFormHeader form={{ ledger, household }} title={t("manage")} />
      <Section title={t(open ? "reissue" : "issue")} lead={t("lead")}>
        {days.signed || days.decided ? (
          <MoreMessages messages={{ receipt }}>
            <IssueForm
              action={issueReceiptAction}
              words={slipWords(locale)}
              submit={t(open ? "reissue" : "issue")}
              hint={open ? t("reissueHint") : undefined}
              hiddenFields={
                <HiddenFields values={{ householdId: id, replacesId: open?.id ?? "" }} />
              }
              back={<a href={href(`/households/${id}`)}>{t("back")}</a>}
            />
          </MoreMessages>
        ) : (
          <p>{t("notSigned")}</p>
        )}
      </Section>
      {open ? <ReceiptForms receiptId={open.id} messages={{ receipt }} /> : null}
      <Section title={t("table")}>
        <ReceiptTable receipts={receipts} asOf={asOf} />
      </Section>
    </>
  );
}
