import { useTranslations } from "next-intl";
import type { MilestoneView } from "#domain/project-view.ts";

/** 还剩 76 天, 今天是最后一天, 已逾期 3 天, 已完成 or 没有截止日, as words without markup. */
export function useRemainingWords(): (milestone: MilestoneView) => string {
  const t = useTranslations();
  return ({ state, daysLeft, daysOverdue }) => {
    if (state.status === "done") return t("timeline.drawing.met");
    if (daysOverdue > 0) return t("deadline.overdue", { days: daysOverdue });
    if (daysLeft === null) return t("deadline.noLastDay");
    return daysLeft === 0 ? t("deadline.lastDay") : t("deadline.daysLeft", { days: daysLeft });
  };
}
