import { useLocale, useTranslations } from "next-intl";
import type { MilestoneView, ProjectView } from "#domain/project-view.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";
import { useRemainingWords } from "./use-remaining-words.ts";

/** What a drawing says, for those who do not see it. */
export function useDrawingSentence(view: ProjectView): string {
  const t = useTranslations("timeline.drawing");
  const locale = useLocale();
  const remaining = useRemainingWords();
  const { facts, baseline, reported, planned } = view;
  const day = (on: string) => formatDay(on, locale);
  const deadlineWords = (milestone: MilestoneView) => {
    const label = milestone.deadline.current?.label[locale];
    if (!label) return [];
    const name = milestone.fact.name[locale];
    return [t("deadline", { milestone: name, label, remaining: remaining(milestone) })];
  };
  return [
    t("project", { name: facts.name[locale] }),
    baseline ? t("plan", { from: day(baseline.startOn), to: day(baseline.finishOn) }) : t("noPlan"),
    ...(reported ? [t("percent", { percent: formatNumber(reported.percent, locale) })] : []),
    ...(planned === null ? [] : [t("planned", { percent: formatNumber(planned, locale) })]),
    ...view.milestones.flatMap(deadlineWords),
  ].join(" ");
}
