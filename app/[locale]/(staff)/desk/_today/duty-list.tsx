import { useLocale, useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { useRequestedDay } from "#app/_server/day/requested-day.ts";
import { noteUncomputed } from "#app/_server/fault/note-uncomputed.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Section } from "#components/ui/section.tsx";
import { UncomputedList } from "#components/uncomputed/uncomputed-list.tsx";
import { computeEach } from "#domain/portfolio/compute-project.ts";
import { type Duty, listDuties } from "#domain/portfolio/duty.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { nameInPlan } from "#domain/portfolio/view-milestone.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";
import type { Locale } from "#i18n/locales.ts";
import styles from "../_frame/desk.module.css";

type Props = {
  views: readonly ProjectView[];
  /** The projects whose plan a leader has to answer: nothing is due from their owner. */
  waitingPlans: ReadonlySet<string>;
};

/** 待办: what is due from an owner, over all their projects, each with the way to do it. */
export function DutyList({ views, waitingPlans }: Props) {
  const t = useTranslations("desk.duties");
  const href = useDeskHref();
  const { computed, uncomputed } = computeEach(
    views,
    ({ facts }) => facts,
    (view) =>
      listDuties(view)
        .filter(({ code }) => code !== "planMissing" || !waitingPlans.has(view.facts.id))
        .map((duty) => ({ view, duty })),
  );
  noteUncomputed(uncomputed);
  const duties = computed.flat();
  return (
    <Section title={t("title")}>
      <UncomputedList projects={uncomputed} hrefOf={(slug) => href(`/projects/${slug}`)} />
      {duties.length === 0 ? (
        <EmptyState title={t("empty")}>
          <p>{t("emptyHint")}</p>
        </EmptyState>
      ) : (
        <ul className={styles.duties}>
          {duties.map(({ view, duty }) => (
            <DutyItem key={`${view.facts.id} ${keyOf(duty)}`} view={view} duty={duty} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function DutyItem({ view: { facts }, duty }: { view: ProjectView; duty: Duty }) {
  const t = useTranslations("desk");
  const locale = useLocale();
  const href = useDeskHref();
  const { isReplay } = useRequestedDay();
  const name = facts.name[locale];
  return (
    <li className={styles.duty}>
      <div>
        <p className={styles.dutyWhat}>{dutyText(duty, t, locale)}</p>
        <a href={href(`/projects/${facts.slug}`)}>{name}</a>
      </div>
      {isReplay ? null : (
        <a className={styles.action} href={href(`/projects/${facts.slug}${wayOf(duty)}`)}>
          {t(actionOf(duty))}
          <span className="visually-hidden"> {name}</span>
        </a>
      )}
    </li>
  );
}

function keyOf(duty: Duty): string {
  if ("milestone" in duty) return `${duty.code} ${duty.milestone.fact.id}`;
  return "report" in duty ? `${duty.code} ${duty.report.id}` : duty.code;
}

function wayOf(duty: Duty): string {
  if ("milestone" in duty) return `/milestones/${duty.milestone.fact.id}`;
  if (duty.code === "planMissing") return "/plan";
  return "report" in duty ? `/report?corrects=${duty.report.id}` : "/report";
}

function actionOf(duty: Duty) {
  if ("milestone" in duty) return "tick" as const;
  if (duty.code === "planMissing") return "duties.makePlan" as const;
  return "report" in duty ? ("duties.correct" as const) : ("report" as const);
}

function dutyText(
  duty: Duty,
  t: ReturnType<typeof useTranslations<"desk">>,
  locale: Locale,
): string {
  switch (duty.code) {
    case "reportReturned":
      return t("duties.reportReturned", {
        asOf: formatDay(duty.report.asOfOn, locale),
        percent: formatNumber(duty.report.percent, locale),
        comment: duty.report.review?.comment ?? "",
      });
    case "deadlineOverdue":
    case "deadlineSoon":
      return t(`duties.${duty.code}`, {
        milestone: nameInPlan(duty.milestone)[locale],
        label: duty.milestone.deadline.current?.label[locale] ?? "",
        days: duty.days,
      });
    case "reportStale":
      return t("duties.reportStale", { days: duty.days });
    case "planMissing":
    case "reportMissing":
      return t(`duties.${duty.code}`);
  }
}
