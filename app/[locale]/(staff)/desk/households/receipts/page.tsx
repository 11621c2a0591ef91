import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { deskHref } from "#app/_server/day/desk-href.ts";
import { requireToday } from "#app/_server/day/requested-day.ts";
import { database } from "#app/_server/office/database.ts";
import { slipWords } from "#app/_server/receipt/slip-words.ts";
import { HiddenFields } from "#components/form/hidden-fields.tsx";
import { MoreMessages } from "#components/form/more-messages.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Section } from "#components/ui/section.tsx";
import { listWaiting, mostReceiptsAtOnce } from "#db/household/receipt/issue-receipts.ts";
import { listBuildings } from "#db/household/register/list-buildings.ts";
import { messagesOf } from "#i18n/messages.ts";
import { LedgerHeader, withProject } from "../_ledger/ledger-header.tsx";
import { type Ledger, requireLedger } from "../_ledger/read-ledger.ts";
import { issueReceiptsAction } from "./actions.ts";
import { IssueForm } from "./issue-form.tsx";

type Props = { searchParams: Promise<{ project?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("receipt.batch");
  return { title: t("title") };
}

/** 成批发回执: for every household that has agreed and has none, on one print of slips. */
export default async function ReceiptsPage({ searchParams }: Props) {
  const ledger = await requireLedger("receipt.issue", (await searchParams).project);
  await requireToday();
  const t = await getTranslations("receipt");
  const href = await deskHref();
  const { project, locale } = ledger;
  const places = await placesOf(ledger);
  const { receipt } = messagesOf(locale);
  return (
    <>
      <LedgerHeader
        ledger={ledger}
        room="receipts"
        lead={<p className="no-print">{t("batch.lead", { most: mostReceiptsAtOnce })}</p>}
      />
      <Section title={t("batch.title")}>
        {places.length === 0 ? (
          <EmptyState title={t("batch.nobody")} />
        ) : (
          <MoreMessages messages={{ receipt }}>
            <IssueForm
              action={issueReceiptsAction}
              words={slipWords(locale)}
              submit={t("batch.submit")}
              places={places}
              hiddenFields={<HiddenFields values={{ projectId: project.id }} />}
              back={
                <a href={withProject(href("/households/receipts"), project.slug)}>
                  {t("batch.back")}
                </a>
              }
            />
          </MoreMessages>
        )}
      </Section>
    </>
  );
}

/** The whole project and its buildings, as far as somebody waits there. */
async function placesOf({ project, asOf }: Ledger) {
  const t = await getTranslations("receipt.batch");
  const db = database();
  const waiting = listWaiting(db, { projectId: project.id, asOf });
  const counts = Map.groupBy(waiting, ({ buildingId }) => buildingId);
  const buildings = listBuildings(db, project.id).flatMap(({ id, name }) => {
    const count = counts.get(id)?.length;
    return count ? [{ value: id, label: t("building", { name, count }) }] : [];
  });
  if (waiting.length === 0) return [];
  return [{ value: "", label: t("all", { count: waiting.length }) }, ...buildings];
}
