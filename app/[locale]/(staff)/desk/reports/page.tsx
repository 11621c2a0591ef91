import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { requireActor } from "#app/_server/auth/session.ts";
import { deskHref } from "#app/_server/day/desk-href.ts";
import { canActToday, requestedDay } from "#app/_server/day/requested-day.ts";
import { noteUncomputed } from "#app/_server/fault/note-uncomputed.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { HiddenFields } from "#components/form/hidden-fields.tsx";
import { MoreMessages } from "#components/form/more-messages.tsx";
import { PageTerms } from "#components/glossary/page-terms.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { UncomputedList } from "#components/uncomputed/uncomputed-list.tsx";
import { pageOf } from "#domain/core/page-of.ts";
import { uncomputedOnce } from "#domain/portfolio/compute-project.ts";
import { listWaitingReports } from "#domain/portfolio/duty.ts";
import type { Locale } from "#i18n/locales.ts";
import { messagesOf } from "#i18n/messages.ts";
import { AnsweredList } from "../_frame/answered-list.tsx";
import type { SearchParams } from "../_frame/page-query.ts";
import { PagesOfList } from "../_frame/pages-of-list.tsx";
import { reportQueue } from "../_frame/queue-place.ts";
import { QueueScopes } from "../_frame/queue-scopes.tsx";
import { listUncomputedForms, readDesk } from "../_frame/read-desk.ts";
import { splitQueue } from "../_frame/split-queue.ts";
import { OwnActsPanel } from "../_own-acts/own-acts-panel.tsx";
import { tellReports } from "../_today/tell-reports.ts";
import { approveReportsAction } from "./actions.ts";
import { ApproveSelection } from "./approve-selection.tsx";
import styles from "./reports.module.css";
import { SupersededReports } from "./superseded-reports.tsx";
import { WaitingReport } from "./waiting-report.tsx";

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("report.queue");
  return { title: t("title") };
}

/** 审核填报: the reports no leader has answered yet, and that still say something. */
export default async function ReportsPage({ searchParams }: Props) {
  const locale = await requireLocale();
  const actor = await requireActor(locale, "report.review");
  const t = await getTranslations("report.queue");
  const href = await deskHref();
  const desk = await readDesk(actor);
  const params = await searchParams;
  const asked = reportQueue.read(params);
  const { views, uncomputed } = await tellReports(desk.views);
  noteUncomputed(uncomputed);
  const projects = [...views, ...(await listUncomputedForms(actor, desk))];
  const { waiting, superseded } = listWaitingReports(projects);
  const queue = splitQueue(waiting, { actor, projects, asked: asked.whose });
  const old = splitQueue(superseded, { actor, projects, asked: asked.whose });
  const list = pageOf(queue.entries, asked);
  const { page, size } = list;
  const view = reportQueue.address("", { whose: asked.whose, page, size }).slice(1);
  const entries = list.rows.map(({ view: judged, report }, index) => ({
    id: report.id,
    drawn: (
      <WaitingReport
        view={judged}
        report={report}
        locale={locale}
        place={{ view, nextId: list.rows[index + 1]?.report.id }}
      />
    ),
  }));
  return (
    <>
      {(await canActToday(actor.role, "own.retract")) ? (
        <OwnActsPanel projects={views.map(({ facts }) => facts)} userId={actor.userId} />
      ) : null}
      <PageHeading title={t("title")} lead={t("lead", { count: queue.entries.length })} />
      <UncomputedList
        projects={uncomputedOnce(desk.uncomputed, uncomputed)}
        hrefOf={(slug) => href(`/projects/${slug}`)}
      />
      {queue.hasOwn ? (
        <QueueScopes
          path="/reports"
          scope={queue.scope}
          counts={{ mine: queue.mine.length, all: queue.all.length }}
        />
      ) : null}
      <Approving view={view} locale={locale} isEmpty={entries.length === 0}>
        <AnsweredList
          className={styles.queue}
          entries={entries}
          at={asked.at}
          done={[params.done].flat()[0]}
        />
      </Approving>
      {entries.length === 0 ? (
        <EmptyState title={t("empty")}>
          <p>{t("emptyHint")}</p>
        </EmptyState>
      ) : null}
      <PagesOfList list={list} path="/reports" query={{ whose: asked.whose ?? undefined }} />
      <PageTerms terms={["planned", "gap", "superseded"]} />
      <SupersededReports entries={old.entries} locale={locale} />
    </>
  );
}

type ApprovingProps = { view: string; locale: Locale; isEmpty: boolean; children: ReactNode };

/** Several are approved at once, today; of a past day the list alone is shown. */
async function Approving({ view, locale, isEmpty, children }: ApprovingProps) {
  const { isReplay } = await requestedDay();
  if (isEmpty || isReplay) return children;
  const { report } = messagesOf(locale);
  return (
    <MoreMessages messages={{ report: { queue: report.queue } }}>
      <ApproveSelection
        action={approveReportsAction}
        hiddenFields={<HiddenFields values={{ view }} />}
      >
        {children}
      </ApproveSelection>
    </MoreMessages>
  );
}
