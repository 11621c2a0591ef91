import { useLocale, useTranslations } from "next-intl";
import type { Grouping } from "#components/ui/data-table.tsx";
import type { MilestoneView } from "#domain/portfolio/project-view.ts";
import { groupOf } from "#domain/portfolio/view-milestone.ts";
import { groupMilestones } from "#domain/timeline/milestone-groups.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatPercentRange } from "#i18n/format-percent-range.ts";

/** Milestones under the headings of their plan, each with its days and what is known of its percent. */
export const milestoneGrouping: Grouping<MilestoneView> = {
  nameOf: groupOf,
  words: (milestones) => <RollUp milestones={milestones} />,
};

function RollUp({ milestones }: { milestones: readonly MilestoneView[] }) {
  const t = useTranslations("milestone");
  const site = useTranslations("site");
  const locale = useLocale();
  const [group] = groupMilestones(milestones);
  if (!group) return null;
  const { startOn, finishOn, percent } = group;
  const day = (on: string) => formatDay(on, locale, "short");
  return t("group", {
    from: startOn === null ? site("none") : day(startOn),
    to: finishOn === null ? site("none") : day(finishOn),
    percent: formatPercentRange(percent, site, locale),
    count: milestones.length,
  });
}
