import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "#app/_server/auth/session.ts";
import { deskHref } from "#app/_server/day/desk-href.ts";
import { canActToday } from "#app/_server/day/requested-day.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { UncomputedList } from "#components/uncomputed/uncomputed-list.tsx";
import { pageOf } from "#domain/core/page-of.ts";
import { AnsweredList } from "../_frame/answered-list.tsx";
import type { SearchParams } from "../_frame/page-query.ts";
import { PagesOfList } from "../_frame/pages-of-list.tsx";
import { planQueue, planSizes } from "../_frame/queue-place.ts";
import { QueueScopes } from "../_frame/queue-scopes.tsx";
import { listUncomputedForms, readDesk } from "../_frame/read-desk.ts";
import { splitQueue } from "../_frame/split-queue.ts";
import { OwnActsPanel } from "../_own-acts/own-acts-panel.tsx";
import { listWaitingPlans } from "./list-waiting-plans.ts";
import styles from "./plans.module.css";
import { WaitingPlan } from "./waiting-plan.tsx";

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("plan.queue");
  return { title: t("title") };
}

/** 审批计划: the plans that wait for a leader, each beside the baseline it would replace. */
export default async function PlansPage({ searchParams }: Props) {
  const locale = await requireLocale();
  const actor = await requireActor(locale, "plan.review");
  const t = await getTranslations("plan.queue");
  const desk = await readDesk(actor);
  const href = await deskHref();
  const params = await searchParams;
  const asked = planQueue.read(params);
  const projects = [...desk.views, ...(await listUncomputedForms(actor, desk))];
  const waiting = listWaitingPlans(projects, desk.asOf);
  const queue = splitQueue(waiting, { actor, projects, asked: asked.whose });
  const list = pageOf(queue.entries, asked);
  const { page, size } = list;
  const view = planQueue.address("", { whose: asked.whose, page, size }).slice(1);
  const entries = list.rows.map(({ view: planned, proposal }, index) => ({
    id: proposal.id,
    drawn: (
      <WaitingPlan
        view={planned}
        proposal={proposal}
        locale={locale}
        place={{ view, nextId: list.rows[index + 1]?.proposal.id }}
      />
    ),
  }));
  return (
    <>
      {(await canActToday(actor.role, "own.retract")) ? (
        <OwnActsPanel projects={desk.views.map(({ facts }) => facts)} userId={actor.userId} />
      ) : null}
      <PageHeading title={t("title")} lead={t("lead", { count: queue.entries.length })} />
      <UncomputedList projects={desk.uncomputed} hrefOf={(slug) => href(`/projects/${slug}`)} />
      {queue.hasOwn ? (
        <QueueScopes
          path="/plans"
          scope={queue.scope}
          counts={{ mine: queue.mine.length, all: queue.all.length }}
        />
      ) : null}
      <AnsweredList
        className={styles.queue}
        entries={entries}
        at={asked.at}
        done={[params.done].flat()[0]}
      />
      {entries.length === 0 ? (
        <EmptyState title={t("empty")}>
          <p>{t("emptyHint")}</p>
        </EmptyState>
      ) : null}
      <PagesOfList
        list={list}
        path="/plans"
        query={{ whose: asked.whose ?? undefined }}
        sizes={planSizes}
      />
    </>
  );
}
