import { useLocale, useTranslations } from "next-intl";
import { RemainingDays } from "#components/milestone/deadline-text.tsx";
import { type Column, DataTable } from "#components/ui/data-table.tsx";
import type { MilestoneView } from "#domain/portfolio/project-view.ts";
import { DeadlineMovesText } from "./deadline-moves-text.tsx";
import { DeadlineWords } from "./deadline-words.tsx";
import { milestoneGrouping } from "./milestone-grouping.tsx";
import { MilestoneStatus } from "./milestone-status.tsx";
import styles from "./milestone-table.module.css";
import { PlanText } from "./plan-text.tsx";

type Props = {
  milestones: readonly MilestoneView[];
  /** The baseline they are planned by is generated, and says so. */
  isPlanSynthetic?: boolean;
  /** What staff see beside it. */
  more?: readonly Column<MilestoneView>[];
};

/** The milestones of a project, each deadline in its own words and with its history. */
export function MilestoneTable({ milestones, isPlanSynthetic = false, more = [] }: Props) {
  const t = useTranslations("milestone");
  const site = useTranslations("site");
  const locale = useLocale();
  const columns: Column<MilestoneView>[] = [
    {
      key: "name",
      header: t("field.name"),
      cell: ({ fact }) => (
        <>
          {fact.name[locale]} <span className={styles.kind}>{t(`kind.${fact.kind}`)}</span>
        </>
      ),
    },
    {
      key: "status",
      header: t("field.status"),
      cell: (milestone) => <MilestoneStatus milestone={milestone} />,
    },
    {
      key: "deadline",
      header: t("field.deadline"),
      cell: ({ deadline }) => <DeadlineWords deadline={deadline.current} />,
    },
    {
      key: "remaining",
      keepsLine: true,
      header: t("field.remaining"),
      cell: ({ daysLeft, daysOverdue }) =>
        daysLeft === null && daysOverdue === 0 ? (
          site("none")
        ) : (
          <RemainingDays daysLeft={daysLeft} daysOverdue={daysOverdue} />
        ),
    },
    {
      key: "moves",
      header: t("field.moves"),
      cell: (milestone) =>
        milestone.deadline.original === null ? (
          site("none")
        ) : (
          <DeadlineMovesText milestone={milestone} />
        ),
    },
    {
      key: "plan",
      header: t("field.plan"),
      isSynthetic: isPlanSynthetic,
      cell: ({ plan }) => <PlanText plan={plan} />,
    },
  ];
  return (
    <DataTable
      caption={t("title")}
      columns={[...columns, ...more]}
      rows={milestones}
      keyOf={({ fact }) => fact.id}
      grouping={milestoneGrouping}
      empty={t("empty")}
    />
  );
}
