import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireToday } from "#app/_server/day/requested-day.ts";
import { database } from "#app/_server/office/database.ts";
import { listNotices } from "#db/household/notices/list-notices.ts";
import { recordsInForce } from "#domain/household/compensation/records-in-force.ts";
import { formatDay } from "#i18n/format-day.ts";
import { LedgerHeader } from "../../_ledger/ledger-header.tsx";
import { requireLedger } from "../../_ledger/read-ledger.ts";
import { NoticeForm } from "./notice-form.tsx";

type Props = { searchParams: Promise<Record<string, string | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations("notice");
  return { title: (await searchParams).corrects ? t("correct") : t("add") };
}

/** 登记公示: a new notice, or with `?corrects=` one that replaces another. */
export default async function NewNoticePage({ searchParams }: Props) {
  const { project: slug, corrects } = await searchParams;
  const ledger = await requireLedger("household.write", slug);
  await requireToday();
  const { project, asOf, locale } = ledger;
  const inForce = recordsInForce(listNotices(database(), project.id), asOf);
  const corrected = inForce.find(({ id }) => id === corrects) ?? null;
  if (corrects && !corrected) notFound();
  const t = await getTranslations("notice");
  return (
    <>
      <LedgerHeader
        ledger={ledger}
        room="notices"
        of={corrected ? t("correct") : t("add")}
        lead={
          corrected ? (
            <p>
              {t("form.correcting", {
                on: formatDay(corrected.recordedOn, locale),
                article: t(`article.${corrected.article}`),
              })}
            </p>
          ) : null
        }
      />
      <NoticeForm ledger={ledger} corrected={corrected} />
    </>
  );
}
