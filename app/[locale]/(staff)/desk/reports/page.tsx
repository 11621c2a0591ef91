import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "#app/_server/auth/session.ts";
import { deskHref } from "#app/_server/day/desk-href.ts";
import { canActToday } from "#app/_server/day/requested-day.ts";
import { noteUncomputed } from "#app/_server/fault/note-uncomputed.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { UncomputedList } from "#components/uncomputed/uncomputed-list.tsx";
import { pageOf } from "#domain/core/page-of.ts";
import { uncomputedOnce } from "#domain/portfolio/compute-project.ts";
import { listWaitingReports } from "#domain/portfolio/duty.ts";
import styles from "../_frame/desk.module.css";
import { DeskNotice } from "../_frame/desk-notice.tsx";
import { listPlace } from "../_frame/list-address.ts";
import { pageQuery } from "../_frame/page-query.ts";
import { PagesOfList } from "../_frame/pages-of-list.tsx";
import { listUncomputedForms, readDesk } from "../_frame/read-desk.ts";
import { OwnActsPanel } from "../_own-acts/own-acts-panel.tsx";
import { tellReports } from "../_today/tell-reports.ts";
import { WaitingReport } from "./waiting-report.tsx";

const reportPlace = pageQuery(listPlace);

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
  const list = pageOf(waiting, reportPlace.read(asked));
  return (
    <>
      <DeskNotice done={asked.done} />
      {(await canActToday(actor.role, "own.retract")) ? (
        <OwnActsPanel projects={views.map(({ facts }) => facts)} userId={actor.userId} />
      ) : null}
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
