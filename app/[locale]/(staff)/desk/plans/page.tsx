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
import { DeskNotice } from "../_frame/desk-notice.tsx";
import { listPlaceOf } from "../_frame/list-address.ts";
import { pageQuery } from "../_frame/page-query.ts";
import { PagesOfList } from "../_frame/pages-of-list.tsx";
import { listUncomputedForms, readDesk } from "../_frame/read-desk.ts";
import { OwnActsPanel } from "../_own-acts/own-acts-panel.tsx";
import { listWaitingPlans } from "./list-waiting-plans.ts";
import styles from "./plans.module.css";
import { WaitingPlan } from "./waiting-plan.tsx";

/** Each is compared with the baseline it would replace, line by line. */
const planSizes = [5, 10] as const;
const planPlace = pageQuery(listPlaceOf(planSizes));

type Props = { searchParams: Promise<{ done?: string; page?: string; size?: string }> };

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
  const waiting = listWaitingPlans(
    [...desk.views, ...(await listUncomputedForms(actor, desk))],
    desk.asOf,
  );
  const asked = await searchParams;
  const list = pageOf(waiting, planPlace.read(asked));
  return (
    <>
      <DeskNotice done={asked.done} />
      {(await canActToday(actor.role, "own.retract")) ? (
        <OwnActsPanel projects={desk.views.map(({ facts }) => facts)} userId={actor.userId} />
      ) : null}
      <PageHeading title={t("title")} lead={t("lead", { count: waiting.length })} />
      <UncomputedList projects={desk.uncomputed} hrefOf={(slug) => href(`/projects/${slug}`)} />
      {waiting.length === 0 ? (
        <EmptyState title={t("empty")}>
          <p>{t("emptyHint")}</p>
        </EmptyState>
      ) : (
        <ol className={styles.queue}>
          {list.rows.map(({ view, proposal }) => (
            <WaitingPlan key={proposal.id} view={view} proposal={proposal} locale={locale} />
          ))}
        </ol>
      )}
      <PagesOfList list={list} path="/plans" sizes={planSizes} />
    </>
  );
}
