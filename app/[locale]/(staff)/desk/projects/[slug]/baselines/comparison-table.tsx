import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "#components/ui/data-table.tsx";
import { Tag } from "#components/ui/tag.tsx";
import type { Bilingual } from "#domain/core/bilingual.ts";
import {
  type ComparedBaseline,
  compareBaselines,
  type MilestoneComparison,
  type MilestonePlan,
} from "#domain/plan/baseline-comparison.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";
import { DaysMoved } from "../_frame/days-moved.tsx";
import { ComparisonTotals } from "./comparison-totals.tsx";

type Props = {
  from: ComparedBaseline;
  to: ComparedBaseline;
  milestones: readonly { readonly id: string; readonly name: Bilingual }[];
};

/** What each milestone moved from one plan to another; a first plan moves nothing. */
export function ComparisonTable({ from, to, milestones }: Props) {
  const t = useTranslations("plan.baselines");
  const locale = useLocale();
  const { milestones: rows, totals } = compareBaselines(from, to);
  const nameOf = (id: string) => milestones.find((milestone) => milestone.id === id)?.name[locale];
  return (
    <>
      {from.items.length > 0 ? <ComparisonTotals totals={totals} /> : null}
      <DataTable<MilestoneComparison>
        caption={t("compare")}
        columns={[
          {
            key: "name",
            header: t("column.milestone"),
            cell: ({ milestoneId, change, before, after }) => (
              <>
                {nameOf(milestoneId) ?? milestoneId} <GroupMoved before={before} after={after} />
                {change === "added" || change === "removed" ? (
                  <Tag tone={change === "added" ? "info" : "warn"}>{t(change)}</Tag>
                ) : null}
              </>
            ),
          },
          { key: "before", header: t("from"), cell: ({ before }) => <Days plan={before} /> },
          { key: "after", header: t("to"), cell: ({ after }) => <Days plan={after} /> },
          {
            key: "start",
            header: t("column.start"),
            isNumeric: true,
            cell: ({ startDays }) => <DaysMoved days={startDays} />,
          },
          {
            key: "finish",
            header: t("column.finish"),
            isNumeric: true,
            cell: ({ finishDays }) => <DaysMoved days={finishDays} />,
          },
          {
            key: "weight",
            header: t("column.weight"),
            isNumeric: true,
            cell: ({ before, after }) => <Weight before={before} after={after} />,
          },
        ]}
        rows={rows}
        keyOf={({ milestoneId }) => milestoneId}
        grouping={{ nameOf: ({ before, after }) => (after ?? before)?.groupName ?? "" }}
        empty={t("emptyPlan")}
      />
    </>
  );
}

/** It stood under another heading. */
function GroupMoved({ before, after }: Pick<MilestoneComparison, "before" | "after">) {
  const t = useTranslations("plan.baselines");
  if (!(before && after) || before.groupName === after.groupName) return null;
  return <Tag tone="plain">{t("groupBefore", { name: before.groupName || t("noGroup") })}</Tag>;
}

function Days({ plan }: { plan: MilestonePlan | null }) {
  const t = useTranslations("deadline");
  const locale = useLocale();
  if (plan === null) return "—";
  if (plan.isMoment) return t("moment", { on: formatDay(plan.startOn, locale, "short") });
  return t("interval", {
    from: formatDay(plan.startOn, locale, "short"),
    to: formatDay(plan.finishOn, locale, "short"),
  });
}

function Weight({ before, after }: Pick<MilestoneComparison, "before" | "after">) {
  const locale = useLocale();
  const text = (plan: MilestonePlan | null) => (plan ? formatNumber(plan.weight, locale) : "—");
  return before?.weight === after?.weight ? text(after) : `${text(before)} → ${text(after)}`;
}
