"use client";

import { useTranslations } from "next-intl";
import { Field, type FieldProps } from "./field.tsx";
import styles from "./percent-field.module.css";

/** A percentage, typed large: 65, 33.28, 65%. */
export function PercentField({ hint, ...field }: FieldProps) {
  const t = useTranslations("form");
  return (
    <Field {...field} hint={hint ?? t("percentHint")}>
      {(control, value) => (
        <span className={styles.percent}>
          <input
            {...control}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            defaultValue={value}
          />
          <span aria-hidden="true">%</span>
        </span>
      )}
    </Field>
  );
}
