import { planBeside } from "#domain/portfolio/plan-beside.ts";
import type { MilestoneView, ProjectView } from "#domain/portfolio/project-view.ts";
import { nameInPlan } from "#domain/portfolio/view-milestone.ts";
import { movedFrom } from "#domain/timeline/old-deadlines.ts";
import type { TimelineGroup } from "#domain/timeline/timeline-groups.ts";
import { leadersOf } from "#domain/timeline/timeline-groups.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";
import type { TimelineScene, Translator } from "./timeline-scene.ts";

/** What a project's bars say, to a screen reader and in the tip beside them. */
export function projectSentence(view: ProjectView, scene: TimelineScene): string {
  const { t, locale } = scene;
  const { facts, baseline, reported, forecast } = view;
  const { percent: planned, day: planDay } = planBeside(view);
  const day = (on: string) => formatDay(on, locale);
  return [
    t("timeline.drawing.project", { name: facts.name[locale] }),
    baseline
      ? t("timeline.drawing.plan", { from: day(baseline.startOn), to: day(baseline.finishOn) })
      : t("timeline.drawing.noPlan"),
    reported && t("timeline.drawing.percent", { percent: formatNumber(reported.percent, locale) }),
    planned !== null &&
      t("timeline.drawing.planned", { percent: formatNumber(planned, locale), day: planDay }),
    forecast.kind === "forecast" && t("timeline.drawing.forecast", { on: day(forecast.p50On) }),
    forecast.kind === "forecast" &&
      forecast.p85On !== null &&
      t("timeline.drawing.forecastLate", { on: day(forecast.p85On) }),
  ]
    .filter(Boolean)
    .join(" ");
}

/** What a milestone's bars say. */
export function milestoneSentence(
  milestone: MilestoneView,
  given: {
    readonly view: ProjectView;
    readonly predecessors: readonly string[];
    readonly isCritical: boolean;
  },
  { t, locale }: TimelineScene,
): string {
  const { fact, plan, state, deadline } = milestone;
  const name = nameInPlan(milestone)[locale];
  const label = deadline.current?.label[locale];
  const old = movedFrom(deadline);
  const { schedule } = given.view;
  const float = schedule?.activities.get(fact.id)?.totalFloat ?? null;
  return [
    t("timeline.drawing.project", { name }),
    planSentence(plan, { t, locale }),
    state.percent !== null &&
      t("timeline.drawing.percent", { percent: formatNumber(state.percent, locale) }),
    label && t("timeline.drawing.deadline", { label, remaining: remainingWords(milestone, t) }),
    old && t("timeline.drawing.oldDeadline", { label: old.label[locale], moves: deadline.moves }),
    given.predecessors.length > 0 &&
      t("timeline.drawing.predecessors", {
        names: given.predecessors.join(t("site.listSeparator")),
      }),
    float !== null &&
      t(`timeline.drawing.float.${schedule?.unit ?? "calendarDay"}`, { days: float }),
    given.isCritical && t("timeline.drawing.critical"),
  ]
    .filter(Boolean)
    .join(" ");
}

function planSentence(
  plan: MilestoneView["plan"],
  { t, locale }: Pick<TimelineScene, "t" | "locale">,
): string {
  if (plan === null) return t("timeline.drawing.noPlan");
  const [from, to] = [formatDay(plan.startOn, locale), formatDay(plan.finishOn, locale)];
  return plan.isMoment
    ? t("timeline.drawing.moment", { on: from })
    : t("timeline.drawing.plan", { from, to });
}

/** 还剩 76 天, 今天是最后一天, 已逾期 3 天, 已完成 or 没有截止日, as words without markup. */
export function remainingWords(
  { state, daysLeft, daysOverdue }: MilestoneView,
  t: Translator,
): string {
  if (state.status === "done") return t("timeline.drawing.met");
  if (daysOverdue > 0) return t("deadline.overdue", { days: daysOverdue });
  if (daysLeft === null) return t("deadline.noLastDay");
  return daysLeft === 0 ? t("deadline.lastDay") : t("deadline.daysLeft", { days: daysLeft });
}

/** 76 天, 今天截止 or 逾期 3 天; null without a last day. */
export function daysWords({ daysLeft, daysOverdue }: MilestoneView, t: Translator): string | null {
  if (daysOverdue > 0) return t("timeline.overdueDays", { days: daysOverdue });
  if (daysLeft === null) return null;
  return daysLeft === 0 ? t("timeline.lastDay") : t("timeline.days", { days: daysLeft });
}

/** What the projects of a group share, in words. */
export function groupName(
  { key, views }: TimelineGroup,
  grouping: string | null,
  { t, locale }: TimelineScene,
): string {
  const [first] = views;
  if (first === undefined || key === "") return t("project.noUnit");
  if (grouping === "leader") return leadersOf(first)[0]?.name[locale] ?? t("project.noUnit");
  if (grouping === "area") return first.facts.area[locale];
  if (grouping === "kind") return t(`project.kind.${first.facts.kind}`);
  return `${t(`light.name.${first.light.colour}`)} ${t(`light.word.${first.light.colour}`)}`;
}
