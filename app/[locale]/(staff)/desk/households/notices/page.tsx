import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { findRefusal } from "#app/_server/action/refusal-store.ts";
import { deskHref } from "#app/_server/day/desk-href.ts";
import { canActToday } from "#app/_server/day/requested-day.ts";
import { database } from "#app/_server/office/database.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { findNoticesInForce, findReplacedNotices } from "#db/household/notices/list-notices.ts";
import { listBuildings } from "#db/household/register/list-buildings.ts";
import { formatDay } from "#i18n/format-day.ts";
import { RefusedNotice } from "../../_frame/refused-notice.tsx";
import { LedgerHeader, withProject } from "../_ledger/ledger-header.tsx";
import { requireLedger } from "../_ledger/read-ledger.ts";
import { readLedgerTotals } from "../_ledger/read-ledger-totals.ts";
import { noticeQuery } from "./notice-query.ts";
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
  const asked = await searchParams;
  const { done, refused, kept } = asked;
  const ledger = await requireLedger("household.read", asked.project);
  const { project, asOf, locale, actor } = ledger;
  const query = noticeQuery.read(asked);
  const { page, older, size } = query;
  const known = { projectId: project.id, asOf, size };
  const inForce = findNoticesInForce(database(), { ...known, page });
  const replaced = findReplacedNotices(database(), { ...known, page: older });
  const isActing = await canActToday(actor.role, "household.write");
  const t = await getTranslations("notice");
  const href = await deskHref();
  const addressOf = (place: Partial<typeof query>) =>
    withProject(
      noticeQuery.address(href("/households/notices"), { ...query, ...place }),
      project.slug,
    );
  return (
    <>
      {done === "notice.recorded" ? <Notice tone="success" title={t("done")} /> : null}
      <RefusedNotice refused={refused} />
      <LedgerHeader
        ledger={ledger}
        room="notices"
        totals={readLedgerTotals(ledger)}
        lead={<p>{t("lead", { count: inForce.total, asOf: formatDay(asOf, locale) })}</p>}
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
      <NoticeTable rows={inForce.rows} asOf={asOf} actingOn={isActing ? project.slug : null} />
      <Pagination {...inForce} hrefOf={addressOf} />
      {replaced.total > 0 ? (
        <div className={styles.history}>
          <ReplacedNotices rows={replaced.rows} />
          <Pagination
            {...replaced}
            hrefOf={({ page: older, size }) => addressOf({ older, size, page: 1 })}
          />
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
