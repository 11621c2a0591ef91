import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { requireActor } from "#app/_server/auth/session.ts";
import { canActToday } from "#app/_server/day/requested-day.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { HiddenFields } from "#components/form/hidden-fields.tsx";
import { MoreMessages } from "#components/form/more-messages.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { pageOf } from "#domain/core/page-of.ts";
import { wordingValue } from "#domain/publication/text-release-input.ts";
import type { Locale } from "#i18n/locales.ts";
import { messagesOf } from "#i18n/messages.ts";
import { AnsweredList } from "../_frame/answered-list.tsx";
import type { SearchParams } from "../_frame/page-query.ts";
import { PagesOfList } from "../_frame/pages-of-list.tsx";
import { publicationQueue } from "../_frame/queue-place.ts";
import { QueueScopes } from "../_frame/queue-scopes.tsx";
import { listUncomputedForms, readDesk } from "../_frame/read-desk.ts";
import { splitQueue } from "../_frame/split-queue.ts";
import { releaseTextsAction } from "./actions.ts";
import { listWaitingTexts } from "./list-waiting-texts.ts";
import styles from "./publication.module.css";
import { ReleaseSelection } from "./release-selection.tsx";
import { UnpublishedProjects } from "./unpublished-projects.tsx";
import { WaitingText } from "./waiting-text.tsx";

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("publishing.queue");
  return { title: t("title") };
}

/** 待公开: the texts that wait for a leader, as the public would read them, and what is not public. */
export default async function PublicationQueuePage({ searchParams }: Props) {
  const locale = await requireLocale();
  const actor = await requireActor(locale, "project.publish");
  const t = await getTranslations("publishing.queue");
  const desk = await readDesk(actor);
  const params = await searchParams;
  const canAct = await canActToday(actor.role, "project.publish");
  const asked = publicationQueue.read(params);
  const projects = [...desk.views, ...(await listUncomputedForms(actor, desk))];
  const queue = splitQueue(listWaitingTexts(projects), { actor, projects, asked: asked.whose });
  const list = pageOf(queue.entries, asked);
  const { page, size } = list;
  const view = publicationQueue.address("", { whose: asked.whose, page, size }).slice(1);
  const entries = list.rows.map(({ view: { facts }, text }) => ({
    id: wordingValue(text),
    drawn: <WaitingText facts={facts} text={text} view={view} />,
  }));
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead", { count: queue.entries.length })} />
      {queue.hasOwn ? (
        <QueueScopes
          path="/publication"
          scope={queue.scope}
          counts={{ mine: queue.mine.length, all: queue.all.length }}
        />
      ) : null}
      <UnpublishedProjects projects={projects} />
      <Releasing view={view} locale={locale} isEmpty={entries.length === 0} canAct={canAct}>
        <AnsweredList
          className={styles.queue}
          entries={entries}
          at={asked.at}
          done={[params.done].flat()[0]}
        />
      </Releasing>
      {entries.length === 0 ? (
        <EmptyState title={t("empty")}>
          <p>{t("emptyHint")}</p>
        </EmptyState>
      ) : null}
      <PagesOfList list={list} path="/publication" query={{ whose: asked.whose ?? undefined }} />
    </>
  );
}

type ReleasingProps = {
  view: string;
  locale: Locale;
  isEmpty: boolean;
  canAct: boolean;
  children: ReactNode;
};

/** Several are published at once, today; of a past day the list alone is shown. */
function Releasing({ view, locale, isEmpty, canAct, children }: ReleasingProps) {
  if (isEmpty || !canAct) return children;
  const { queue } = messagesOf(locale).publishing;
  return (
    <MoreMessages messages={{ publishing: { queue } }}>
      <ReleaseSelection
        action={releaseTextsAction}
        hiddenFields={<HiddenFields values={{ view }} />}
      >
        {children}
      </ReleaseSelection>
    </MoreMessages>
  );
}
