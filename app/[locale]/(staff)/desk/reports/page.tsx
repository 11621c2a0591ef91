import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireLocale } from "#app/_server/require-locale.ts";
import { requireActor } from "#app/_server/session.ts";
import { EmptyState } from "#components/empty-state.tsx";
import { PageHeading } from "#components/page-heading.tsx";
import { listWaitingReports } from "#domain/duty.ts";
import styles from "../desk.module.css";
import { DeskNotice } from "../desk-notice.tsx";
import { readDesk } from "../read-desk.ts";
import { WaitingReport } from "./waiting-report.tsx";

type Props = { searchParams: Promise<{ done?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("report.queue");
  return { title: t("title") };
}

/** 审核填报: the reports no leader has answered yet. */
export default async function ReportsPage({ searchParams }: Props) {
  const locale = await requireLocale();
  const actor = await requireActor(locale, "report.review");
  const t = await getTranslations("report.queue");
  const waiting = listWaitingReports((await readDesk(actor)).views);
  return (
    <>
      <DeskNotice done={(await searchParams).done} />
      <PageHeading title={t("title")} lead={t("lead", { count: waiting.length })} />
      {waiting.length === 0 ? (
        <EmptyState title={t("empty")}>
          <p>{t("emptyHint")}</p>
        </EmptyState>
      ) : (
        <ol className={styles.queue}>
          {waiting.map(({ view, report }) => (
            <WaitingReport key={report.id} view={view} report={report} locale={locale} />
          ))}
        </ol>
      )}
    </>
  );
}
