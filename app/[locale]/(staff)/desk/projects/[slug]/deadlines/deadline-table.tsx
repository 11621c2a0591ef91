import { useLocale, useTranslations } from "next-intl";
import { RemainingDays } from "#components/milestone/deadline-text.tsx";
import { DeadlineWords } from "#components/project/deadline-words.tsx";
import { milestoneGrouping } from "#components/project/milestone-grouping.tsx";
import { MilestoneStatus } from "#components/project/milestone-status.tsx";
import { type Column, DataTable } from "#components/ui/data-table.tsx";
import type { MilestoneView, ProjectView } from "#domain/portfolio/project-view.ts";
import styles from "../../../_frame/desk.module.css";
import { DaysMoved } from "../_frame/days-moved.tsx";

type Props = {
  view: Pick<ProjectView, "milestones">;
  /** The address of the deadlines, for whoever may move them; else null. */
  moveAt: string | null;
};

/** Each milestone's original deadline beside the one in force. */
export function DeadlineTable({ view, moveAt }: Props) {
  const t = useTranslations("plan.deadlines");
  const locale = useLocale();
  const moveColumn = useMoveColumn(moveAt);
  const columns: Column<MilestoneView>[] = [
    { key: "name", header: t("column.milestone"), cell: ({ fact }) => fact.name[locale] },
    {
      key: "status",
      header: t("column.status"),
      cell: (milestone) => <MilestoneStatus milestone={milestone} />,
    },
    {
      key: "original",
      header: t("column.original"),
      cell: ({ deadline }) => <DeadlineWords deadline={deadline.original} />,
    },
    {
      key: "current",
      header: t("column.current"),
      cell: ({ deadline, daysLeft, daysOverdue }) => (
        <>
          {deadline.moves === 0 && deadline.current ? (
            <span className={styles.quiet}>{t("unmoved")}</span>
          ) : (
            <DeadlineWords deadline={deadline.current} />
          )}{" "}
          <RemainingDays daysLeft={daysLeft} daysOverdue={daysOverdue} />
        </>
      ),
    },
    {
      key: "moves",
      header: t("column.moves"),
      isNumeric: true,
      cell: ({ deadline }) =>
        deadline.original === null ? "—" : t("times", { count: deadline.moves }),
    },
    {
      key: "slipped",
      header: t("column.slipped"),
      isNumeric: true,
      cell: ({ deadline }) =>
        deadline.moves === 0 ? "—" : <DaysMoved days={deadline.totalDaysSlipped} />,
    },
  ];
  return (
    <DataTable
      caption={t("table")}
      columns={moveAt === null ? columns : [...columns, moveColumn]}
      rows={view.milestones}
      keyOf={({ fact }) => fact.id}
      grouping={milestoneGrouping}
      empty={t("empty")}
    />
  );
}

/** A milestone that is met keeps the deadline it was met under. */
function useMoveColumn(moveAt: string | null): Column<MilestoneView> {
  const t = useTranslations("plan.deadlines");
  const locale = useLocale();
  return {
    key: "action",
    header: t("column.action"),
    cell: ({ fact, state, deadline }) =>
      state.status === "done" ? (
        <span className={styles.quiet}>{t("met")}</span>
      ) : (
        <a className={styles.action} href={`${moveAt}/${fact.id}`}>
          {deadline.current ? t("move") : t("set")}
          <span className="visually-hidden"> {fact.name[locale]}</span>
        </a>
      ),
  };
}
