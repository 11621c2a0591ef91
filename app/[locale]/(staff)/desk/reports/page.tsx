import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { deskHref } from "#app/_server/desk-href.ts";
import { noteUncomputed } from "#app/_server/note-uncomputed.ts";
import { requireLocale } from "#app/_server/require-locale.ts";
import { requireActor } from "#app/_server/session.ts";
import { EmptyState } from "#components/empty-state.tsx";
import { PageHeading } from "#components/page-heading.tsx";
import { UncomputedList } from "#components/uncomputed/uncomputed-list.tsx";
import { uncomputedOnce } from "#domain/compute-project.ts";
import { listWaitingReports } from "#domain/duty.ts";
import { pageOf } from "#domain/page-of.ts";
import { listPlace } from "../admin/list-address.ts";
import styles from "../desk.module.css";
import { DeskNotice } from "../desk-notice.tsx";
import { PagesOfList } from "../pages-of-list.tsx";
import { listUncomputedForms, readDesk } from "../read-desk.ts";
import { tellReports } from "../tell-reports.ts";
import { WaitingReport } from "./waiting-report.tsx";

const reportPlace = z.object(listPlace);

type Props = { searchParams: Promise<{ done?: string; page?: string; size?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("report.queue");
  return { title: t("title") };
}

/** 审核填报: the reports no leader has answered yet. */
export default async function ReportsPage({ searchParams }: Props) {
  const locale = await requireLocale();
  const actor = await requireActor(locale, "report.review");
  const t = await getTranslations("report.queue");
  const desk = await readDesk(actor);
  const href = await deskHref();
  const asked = await searchParams;
  const { views, uncomputed } = await tellReports(desk.views);
  noteUncomputed(uncomputed);
  const waiting = listWaitingReports([...views, ...(await listUncomputedForms(actor, desk))]);
  const list = pageOf(waiting, reportPlace.parse(asked));
  return (
    <>
      <DeskNotice done={asked.done} />
      <PageHeading title={t("title")} lead={t("lead", { count: waiting.length })} />
      <UncomputedList
        projects={uncomputedOnce(desk.uncomputed, uncomputed)}
        hrefOf={(slug) => href(`/projects/${slug}`)}
      />
      {waiting.length === 0 ? (
        <EmptyState title={t("empty")}>
          <p>{t("emptyHint")}</p>
        </EmptyState>
      ) : (
        <ol className={styles.queue}>
          {list.rows.map(({ view, report }) => (
            <WaitingReport key={report.id} view={view} report={report} locale={locale} />
          ))}
        </ol>
      )}
      <PagesOfList list={list} path="/reports" />
    </>
  );
}
