import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { findRefusal } from "#app/_server/action/kept-refusal.ts";
import { deskHref } from "#app/_server/day/desk-href.ts";
import { canActToday } from "#app/_server/day/requested-day.ts";
import { database } from "#app/_server/office/database.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { listNotices } from "#db/household/notices/list-notices.ts";
import { listBuildings } from "#db/household/register/list-buildings.ts";
import { dealingHistory } from "#domain/household/compensation/standing-dealings.ts";
import { formatDay } from "#i18n/format-day.ts";
import { RefusedNotice } from "../../_frame/refused-notice.tsx";
import { LedgerPlace, withProject } from "../_ledger/ledger-place.tsx";
import { requireLedger } from "../_ledger/read-ledger.ts";
import { readLedgerTotals } from "../_ledger/read-ledger-totals.ts";
import { NoticeTable, ReplacedNotices } from "./notice-table.tsx";
import styles from "./notices.module.css";
import { SheetForm } from "./sheet-form.tsx";

type Props = { searchParams: Promise<Record<string, string | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("ledger.place.room");
  return { title: t("notices") };
}

/** 公示: what hangs and hung, for how long, and the sheet of households to put up. */
export default async function NoticesPage({ searchParams }: Props) {
  const { project: slug, done, refused, kept } = await searchParams;
  const ledger = await requireLedger("household.read", slug);
  const { project, asOf, locale, actor } = ledger;
  const history = dealingHistory(listNotices(database(), project.id), asOf);
  const standing = history.flatMap(({ row, correctedBy }) => (correctedBy ? [] : [row]));
  const replaced = history.flatMap(({ row, correctedBy }) =>
    correctedBy ? [{ row, on: correctedBy.recordedOn }] : [],
  );
  const isActing = await canActToday(actor.role, "household.write");
  const t = await getTranslations("notice");
  const href = await deskHref();
  return (
    <>
      {done === "notice.recorded" ? <Notice tone="success" title={t("done")} /> : null}
      <RefusedNotice refused={refused} />
      <LedgerPlace
        ledger={ledger}
        room="notices"
        totals={readLedgerTotals(ledger)}
        lead={<p>{t("lead", { count: standing.length, asOf: formatDay(asOf, locale) })}</p>}
        actions={
          isActing ? (
            <ButtonLink
              href={withProject(href("/households/notices/new"), project.slug)}
              look="primary"
            >
              {t("add")}
            </ButtonLink>
          ) : null
        }
      />
      <NoticeTable rows={standing} asOf={asOf} actingOn={isActing ? project.slug : null} />
      {replaced.length > 0 ? (
        <div className={styles.history}>
          <ReplacedNotices rows={replaced} />
        </div>
      ) : null}
      {isActing ? (
        <SheetForm
          projectId={project.id}
          buildings={listBuildings(database(), project.id)}
          chosen={findRefusal(actor.userId, kept)?.values?.place}
        />
      ) : null}
    </>
  );
}
