"use client";

import { useTranslations } from "next-intl";
import { use } from "react";
import styles from "#components/form/choice-field.module.css";
import fieldStyles from "#components/form/field.module.css";
import { FormContext, useFieldState } from "#components/form/form-context.ts";
import { useRefusalText } from "#components/form/use-refusal-text.ts";

type Props = {
  /** What the boxes together are called by a refusal. */
  name: string;
  label: string;
  hint?: string;
  options: readonly { name: string; label: string; hint: string; isTicked: boolean }[];
};

/** Several boxes, any of which may be ticked. Each is a field of its own, sent as `1` or not at all. */
export function CheckList({ name, label, hint, options }: Props) {
  const t = useTranslations("form");
  const text = useRefusalText();
  const { state } = use(FormContext);
  const { id, error } = useFieldState(name);
  const typed = state.status === "idle" ? undefined : (state.values ?? {});
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={error ? fieldStyles.wrong : fieldStyles.field}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className={fieldStyles.label}>{label}</legend>
      {hint ? <div className={fieldStyles.hint}>{hint}</div> : null}
      {error ? (
        <p id={`${id}-error`} className={fieldStyles.error}>
          <span className="visually-hidden">{t("errorPrefix")}</span>
          {text(error)}
        </p>
      ) : null}
      {options.map((option) => {
        const isTicked = typed ? option.name in typed : option.isTicked;
        return (
          <label key={`${option.name} ${isTicked}`} className={styles.choice}>
            <input type="checkbox" name={option.name} value="1" defaultChecked={isTicked} />
            <span>
              {option.label} <span className={fieldStyles.hint}>{option.hint}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
