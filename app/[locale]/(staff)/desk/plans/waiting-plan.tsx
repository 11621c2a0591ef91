import { useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { useRequestedDay } from "#app/_server/day/requested-day.ts";
import { noteUncomputed } from "#app/_server/fault/note-uncomputed.ts";
import { Notice } from "#components/ui/notice.tsx";
import { SyntheticTag } from "#components/ui/synthetic-tag.tsx";
import { UncomputedPart } from "#components/uncomputed/uncomputed-part.tsx";
import { type PlanProposal, proposedBaseline } from "#domain/plan/plan-proposal.ts";
import { computeProject } from "#domain/portfolio/compute-project.ts";
import { formatDay } from "#i18n/format-day.ts";
import type { Locale } from "#i18n/locales.ts";
import { ComparisonTable } from "../projects/[slug]/baselines/comparison-table.tsx";
import { TrialSummary } from "../projects/[slug]/plan/trial-summary.tsx";
import type { PlannedProject } from "./list-waiting-plans.ts";
import { PlanReviewForm } from "./plan-review-form.tsx";
import styles from "./plans.module.css";
import { tryProposal } from "./try-proposal.ts";

type Props = {
  view: PlannedProject;
  proposal: PlanProposal;
  locale: Locale;
  place: { view: string; nextId: string | undefined };
};

/** A plan with all a leader needs to judge it: why, what it moves, what is odd, and the answer. */
export function WaitingPlan({ view, proposal, locale, place }: Props) {
  const t = useTranslations("plan.queue");
  const unit = useTranslations("plan.editor.unit");
  const href = useDeskHref();
  const { isReplay } = useRequestedDay();
  const { facts, baseline } = view;
  const name = facts.name[locale];
  const tried = computeProject(facts, () => tryProposal(proposal, view));
  if (tried.kind === "cannotCompute") noteUncomputed([tried]);
  const trial = tried.kind === "computed" ? tried.value : null;
  const isStale = proposal.basedOnId !== (baseline?.id ?? null);
  const lines = proposal.lines.map((line) => ({
    id: line.milestoneId ?? line.id,
    name: line.name,
  }));
  return (
    <li className={styles.plan} id={`plan-${proposal.id}`}>
      <div>
        <h2>
          <a href={href(`/projects/${facts.slug}`)}>{name}</a>
        </h2>
        <p>
          <strong>{proposal.name}</strong> {proposal.synthetic ? <SyntheticTag /> : null}
        </p>
        <p className={styles.quiet}>
          {t("meta", {
            person: proposal.proposedBy,
            on: formatDay(proposal.proposedOn, locale),
          })}
        </p>
        <p>{t("reason", { reason: proposal.reason })}</p>
      </div>
      {isStale ? <Notice tone="error" title={t("stale")} /> : null}
      <div>
        <h3>{baseline ? t("against", { name: baseline.name }) : t("first")}</h3>
        <ComparisonTable
          from={baseline ?? { items: [] }}
          to={proposedBaseline(proposal)}
          milestones={[...lines, ...facts.milestones]}
        />
      </div>
      <div>
        {trial ? <TrialSummary trial={trial} /> : null}
        {tried.kind === "cannotCompute" ? <UncomputedPart failed={tried} /> : null}
        <p className={styles.quiet}>
          {t("links", { count: proposal.links.length, unit: unit(proposal.durationUnit) })}
        </p>
      </div>
      {isReplay ? null : (
        <PlanReviewForm proposalId={proposal.id} name={name} isStale={isStale} place={place} />
      )}
    </li>
  );
}
