import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { deskHref } from "#app/_server/desk-href.ts";
import { requireLocale } from "#app/_server/require-locale.ts";
import { requireActor } from "#app/_server/session.ts";
import { EmptyState } from "#components/empty-state.tsx";
import { PageHeading } from "#components/page-heading.tsx";
import { UncomputedList } from "#components/uncomputed/uncomputed-list.tsx";
import { DeskNotice } from "../desk-notice.tsx";
import { listUncomputedForms, readDesk } from "../read-desk.ts";
import { listWaitingPlans } from "./list-waiting-plans.ts";
import styles from "./plans.module.css";
import { WaitingPlan } from "./waiting-plan.tsx";

type Props = { searchParams: Promise<{ done?: string }> };

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
  return (
    <>
      <DeskNotice done={(await searchParams).done} />
      <PageHeading title={t("title")} lead={t("lead", { count: waiting.length })} />
      <UncomputedList projects={desk.uncomputed} hrefOf={(slug) => href(`/projects/${slug}`)} />
      {waiting.length === 0 ? (
        <EmptyState title={t("empty")}>
          <p>{t("emptyHint")}</p>
        </EmptyState>
      ) : (
        <ol className={styles.queue}>
          {waiting.map(({ view, proposal }) => (
            <WaitingPlan key={proposal.id} view={view} proposal={proposal} locale={locale} />
          ))}
        </ol>
      )}
    </>
  );
}
