"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import styles from "./field.module.css";
import { useFieldState } from "./form-context.ts";
import { useRefusalText } from "./use-refusal-text.ts";

/** What every field has in common. */
export type FieldProps = {
  name: string;
  label: string;
  hint?: ReactNode;
  /** Everybody reads it, on the public pages: said before it is saved. */
  isPublic?: boolean;
  required?: boolean;
  defaultValue?: string;
};

/** What a control needs to belong to its field: spread it on the input. */
export type ControlProps = {
  id: string;
  name: string;
  required: boolean;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
};

type Props = FieldProps & {
  /** Draws the control; `value` is what was typed before a refusal, else the default. */
  children: (control: ControlProps, value: string) => ReactNode;
};

/** Label, hint, error and control of one field, tied together for every reader. */
export function Field(props: Props) {
  const { name, label, hint, isPublic = false, required = false, defaultValue, children } = props;
  const t = useTranslations("form");
  const text = useRefusalText();
  const { id, error, typed } = useFieldState(name);
  const hasHint = hint || isPublic;
  const described = [hasHint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean);
  const control: ControlProps = {
    id,
    name,
    required,
    "aria-describedby": described.length > 0 ? described.join(" ") : undefined,
    "aria-invalid": error ? true : undefined,
  };
  return (
    <div className={error ? styles.wrong : styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {required ? <RequiredMark /> : <span className={styles.optional}>{t("optional")}</span>}
      </label>
      {hasHint ? (
        <div id={`${id}-hint`} className={styles.hint}>
          {isPublic ? <strong>{t("public")}</strong> : null} {hint}
        </div>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className={styles.error}>
          <span className="visually-hidden">{t("errorPrefix")}</span>
          {text(error)}
        </p>
      ) : null}
      {children(control, typed ?? defaultValue ?? "")}
    </div>
  );
}

/** The red star; the control itself carries `required` for those who do not see it. */
export function RequiredMark() {
  return (
    <span className={styles.star} aria-hidden="true">
      *
    </span>
  );
}
