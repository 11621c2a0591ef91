import { useLocale, useTranslations } from "next-intl";
import { DeadlineReason } from "#components/project/deadline-reason.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { nameInPlan } from "#domain/portfolio/view-milestone.ts";
import { formatDay } from "#i18n/format-day.ts";
import { DaysMoved } from "../_frame/days-moved.tsx";
import type { ProjectMove } from "./list-moves.ts";

/** The deadline-move log, newest first. */
export function MoveTable({ moves }: { moves: readonly ProjectMove[] }) {
  const t = useTranslations("plan.deadlines");
  const locale = useLocale();
  return (
    <DataTable<ProjectMove>
      caption={t("log")}
      columns={[
        {
          key: "on",
          header: t("column.on"),
          cell: ({ setOn }) => formatDay(setOn, locale, "short"),
        },
        {
          key: "milestone",
          header: t("column.milestone"),
          cell: ({ milestone }) => nameInPlan(milestone)[locale],
        },
        {
          key: "from",
          header: t("column.fromTo"),
          cell: ({ before, after }) =>
            t("fromTo", { before: before.label[locale], after: after.label[locale] }),
        },
        {
          key: "days",
          header: t("column.days"),
          isNumeric: true,
          cell: ({ days }) => <DaysMoved days={days} />,
        },
        {
          key: "reason",
          header: t("column.reason"),
          cell: ({ after }) => <DeadlineReason deadline={after} />,
        },
        { key: "by", header: t("column.by"), cell: ({ after }) => after.setBy ?? t("bySource") },
      ]}
      rows={moves}
      keyOf={({ milestone, setOn, after }) => `${milestone.fact.id} ${setOn} ${after.label.zh}`}
      empty={t("logEmpty")}
    />
  );
}
