"use client";

import { useLocale, useTranslations } from "next-intl";
import { type Column, DataTable } from "#components/ui/data-table.tsx";
import { Tag } from "#components/ui/tag.tsx";
import type { PlanTrial, TrialRow } from "#domain/plan/plan-trial.ts";
import { formatDay } from "#i18n/format-day.ts";
import styles from "./plan-editor.module.css";

/** The time figures of every row: what the critical path method makes of the plan. */
export function TrialResult({ trial }: { trial: PlanTrial }) {
  const t = useTranslations("plan.trial");
  const locale = useLocale();
  const day = (on: string | null) => (on === null ? "—" : formatDay(on, locale, "short"));
  const days = (count: number | null) =>
    count === null ? "—" : t(`days.${trial.unit}`, { days: count });
  const columns: Column<TrialRow>[] = [
    {
      key: "row",
      header: t("column.milestone"),
      cell: ({ row, name, isCritical }) => (
        <>
          {row}. {name[locale]} {isCritical ? <Tag tone="bad">{t("critical")}</Tag> : null}
        </>
      ),
    },
    { key: "start", header: t("column.start"), keepsLine: true, cell: (row) => day(row.startOn) },
    {
      key: "finish",
      header: t("column.finish"),
      keepsLine: true,
      cell: (row) => day(row.finishOn),
    },
    {
      key: "duration",
      header: t("column.duration"),
      isNumeric: true,
      cell: ({ duration }) => (duration === 0 ? t("moment") : days(duration)),
    },
    {
      key: "early",
      header: t("column.early"),
      keepsLine: true,
      cell: (row) => day(row.earlyStartOn),
    },
    { key: "late", header: t("column.late"), keepsLine: true, cell: (row) => day(row.lateStartOn) },
    {
      key: "total",
      header: t("column.total"),
      isNumeric: true,
      cell: ({ totalFloat }) => (
        <span className={(totalFloat ?? 0) < 0 ? styles.negative : undefined}>
          {days(totalFloat)}
        </span>
      ),
    },
    { key: "free", header: t("column.free"), isNumeric: true, cell: (row) => days(row.freeFloat) },
  ];
  return (
    <section id="trial">
      <h2>{t("title")}</h2>
      <p className={styles.hint}>{t("lead")}</p>
      <DataTable
        caption={t("title")}
        columns={columns}
        rows={trial.rows}
        keyOf={({ row }) => String(row)}
        grouping={{ nameOf: ({ groupName }) => groupName }}
        empty={t("empty")}
      />
    </section>
  );
}
