"use client";

import { useTranslations } from "next-intl";
import { use } from "react";
import { FormContext, fieldId } from "#components/form/form-context.ts";
import { useRefusalText } from "#components/form/use-refusal-text.ts";
import { tableRoles } from "#components/ui/table-roles.ts";
import { type PlanRowInput, planRowField } from "#domain/plan/plan-input.ts";
import styles from "./plan-rows.module.css";
import { RowWord } from "./row-word.ts";

const fields: readonly (keyof PlanRowInput)[] = [
  "milestoneId",
  "groupName",
  "nameZh",
  "nameEn",
  "kind",
  "weight",
  "startOn",
  "finishOn",
  "duration",
  "predecessors",
];

/** What is wrong with a row, across its whole width: the cells are too narrow for a sentence. */
export function RowErrors({ row }: { row: number }) {
  const t = useTranslations("plan.editor");
  const text = useRefusalText();
  const { id, state } = use(FormContext);
  const word = use(RowWord);
  const errors = fields.flatMap((field) => {
    const name = planRowField({ row }, field);
    const error = state.fields?.[name];
    return error ? [{ field, name, error }] : [];
  });
  if (errors.length === 0) return null;
  return (
    <tr {...tableRoles.row} className={styles.errors}>
      <td {...tableRoles.cell} colSpan={8}>
        {errors.map(({ field, name, error }) => (
          <p key={field} id={`${fieldId(id, name)}-error`}>
            <span className="visually-hidden">{word} </span>
            {t("fieldError", { field: t(`column.${field}`), error: text(error) })}
          </p>
        ))}
      </td>
    </tr>
  );
}
