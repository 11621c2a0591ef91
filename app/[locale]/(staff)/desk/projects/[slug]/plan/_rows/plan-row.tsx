"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { fieldId } from "#components/form/form-context.ts";
import { GroupHeading } from "#components/plan-chart/group-heading.tsx";
import { RowChart } from "#components/plan-chart/row-chart.tsx";
import { useHasChart, useIsFolded } from "#components/plan-chart/sheet-context.ts";
import { tableRoles } from "#components/ui/table-roles.ts";
import { milestoneKinds } from "#domain/milestone/milestone.ts";
import type { PlanDraftRow } from "#domain/plan/plan-draft.ts";
import { planRowField } from "#domain/plan/plan-input.ts";
import { MilestoneCell } from "./milestone-cell.tsx";
import styles from "./plan-rows.module.css";
import { RowEdits } from "./row-edits.tsx";
import { RowErrors } from "./row-errors.tsx";
import { RowField } from "./row-field.tsx";
import { RowWord } from "./row-word.ts";

type Props = { formId: string; row: number; typed: PlanDraftRow };

/** A milestone of the plan: its days, its weight, what comes before it, its bar, and what can be done with it. */
export const PlanRow = memo(Row);

function Row({ formId, row, typed }: Props) {
  const t = useTranslations("plan.editor");
  const word = t("row", { row });
  const hasChart = useHasChart();
  const isFolded = useIsFolded(row);
  const input = (field: "weight" | "duration" | "predecessors") => (
    <RowField row={row} field={field} value={typed[field]}>
      {(control) => (
        <input
          {...control}
          type="text"
          inputMode={field === "predecessors" ? undefined : "decimal"}
          autoComplete="off"
        />
      )}
    </RowField>
  );
  const day = (field: "startOn" | "finishOn") => (
    <RowField row={row} field={field} value={typed[field]}>
      {(control) => <input {...control} type="date" />}
    </RowField>
  );
  return (
    <RowWord value={word}>
      {hasChart ? <GroupHeading row={row} /> : null}
      <tr {...tableRoles.row} className={styles.row} data-row={row} hidden={isFolded}>
        <th
          {...tableRoles.rowHead}
          scope="row"
          className={styles.number}
          id={fieldId(formId, planRowField({ row }, "milestoneId"))}
          tabIndex={-1}
        >
          <span className={styles.numberWord}>{word}</span>
          <RowEdits row={row} isGrouped={typed.groupName !== ""} />
        </th>
        <td {...tableRoles.cell} className={styles.wide}>
          <MilestoneCell row={row} typed={typed} kinds={milestoneKinds} />
        </td>
        <td {...tableRoles.cell}>{day("startOn")}</td>
        <td {...tableRoles.cell}>{day("finishOn")}</td>
        <td {...tableRoles.cell}>{input("duration")}</td>
        <td {...tableRoles.cell}>{input("predecessors")}</td>
        <td {...tableRoles.cell}>{input("weight")}</td>
        {hasChart ? (
          <td {...tableRoles.cell} className={styles.chart}>
            <RowChart row={row} word={word} />
          </td>
        ) : null}
      </tr>
      {isFolded ? null : <RowErrors row={row} />}
    </RowWord>
  );
}
