"use client";

import { useTranslations } from "next-intl";
import { fieldId } from "#components/form/form-context.ts";
import { ChartAxis } from "#components/plan-chart/chart-axis.tsx";
import { useHasChart } from "#components/plan-chart/sheet-context.ts";
import { InTurns } from "#components/ui/in-turns.tsx";
import { tableRoles } from "#components/ui/table-roles.ts";
import type { PlanDraftRow } from "#domain/plan/plan-draft.ts";
import { GroupList } from "./group-list.tsx";
import { LongCell } from "./long-cell.tsx";
import { PlanRow } from "./plan-row.tsx";
import styles from "./plan-rows.module.css";

type Props = { formId: string; rows: readonly PlanDraftRow[] };

const columns = [
  "number",
  "milestone",
  "startOn",
  "finishOn",
  "duration",
  "predecessors",
  "weight",
  "chart",
] as const;

/** The rows of a plan: a table on a desk, a card for each on a phone. */
export function PlanRows({ formId, rows }: Props) {
  const t = useTranslations("plan.editor");
  const hasChart = useHasChart();
  return (
    <>
      <p>{t("rowsPublic")}</p>
      <GroupList rows={rows} />
      <LongCell>
        <table {...tableRoles.table} className={styles.rows} id={fieldId(formId, "milestones")}>
          <caption className="visually-hidden">{t("rows")}</caption>
          <thead {...tableRoles.group}>
            <tr {...tableRoles.row}>
              {columns
                .filter((column) => hasChart || column !== "chart")
                .map((column) => (
                  <th key={column} {...tableRoles.head} scope="col" className={styles[column]}>
                    {column === "chart" ? <ChartAxis /> : null}
                    <span className={column === "chart" ? "visually-hidden" : undefined}>
                      {t(`column.${column}`)}
                    </span>
                  </th>
                ))}
            </tr>
          </thead>
          <tbody {...tableRoles.group}>
            <InTurns>
              {rows.map((typed, index) => (
                // Rows are told apart by their number: it is what predecessors refer to.
                // biome-ignore lint/suspicious/noArrayIndexKey: the number is the identity
                <PlanRow key={index} formId={formId} row={index + 1} typed={typed} />
              ))}
            </InTurns>
          </tbody>
        </table>
      </LongCell>
    </>
  );
}
