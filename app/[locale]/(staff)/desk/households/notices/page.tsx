import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { database } from "#app/_server/database.ts";
import { deskHref } from "#app/_server/desk-href.ts";
import { findRefusal } from "#app/_server/kept-refusal.ts";
import { canActToday } from "#app/_server/requested-day.ts";
import { ButtonLink } from "#components/button-link.tsx";
import { Notice } from "#components/notice.tsx";
import { listBuildings } from "#db/queries/list-buildings.ts";
import { listNotices } from "#db/queries/list-notices.ts";
import { dealingHistory } from "#domain/household/standing-dealings.ts";
import { formatDay } from "#i18n/format-day.ts";
import { RefusedNotice } from "../../refused-notice.tsx";
import { LedgerPlace, withProject } from "../ledger-place.tsx";
import { requireLedger } from "../read-ledger.ts";
import { readLedgerTotals } from "../read-ledger-totals.ts";
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
