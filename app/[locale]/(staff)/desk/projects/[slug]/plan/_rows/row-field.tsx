"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, use } from "react";
import { useFieldState } from "#components/form/form-context.ts";
import type { PlanDraftRow } from "#domain/plan/plan-draft.ts";
import { planRowField } from "#domain/plan/plan-input.ts";
import styles from "./plan-rows.module.css";
import { RowWord } from "./row-word.ts";

/** What a control needs to belong to its cell: spread it on the input. */
type Control = {
  id: string;
  name: string;
  defaultValue: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
};

type Props = {
  row: number;
  field: keyof PlanDraftRow;
  value: string;
  className?: string;
  children: (control: Control) => ReactNode;
};

/** One control of a row with its label: said on a phone, under the head of its column on a desk. */
export function RowField({ row, field, value, className, children }: Props) {
  const t = useTranslations("plan.editor");
  const name = planRowField({ row }, field);
  const { id, error } = useFieldState(name);
  return (
    <div className={`${styles.cell} ${className ?? ""}`}>
      <label className={styles.label} htmlFor={id}>
        <span className="visually-hidden">{use(RowWord)} </span>
        {t(`column.${field}`)}
      </label>
      {children({
        id,
        name,
        defaultValue: value,
        "aria-describedby": error ? `${id}-error` : undefined,
        "aria-invalid": error ? true : undefined,
      })}
    </div>
  );
}
