"use client";

import { useTranslations } from "next-intl";
import styles from "./choice-field.module.css";
import fieldStyles from "./field.module.css";
import type { FieldProps } from "./field.tsx";
import { useFieldState } from "./form-context.ts";
import { useRefusalText } from "./use-refusal-text.ts";

type Props = Omit<FieldProps, "required" | "defaultValue">;

/** One box to tick, for what is not done unless it is meant. Sent as `on`, or not at all. */
export function CheckField({ name, label, hint }: Props) {
  const t = useTranslations("form");
  const text = useRefusalText();
  const { id, error, typed } = useFieldState(name);
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean);
  const isTicked = typed === "on";
  return (
    <div className={error ? fieldStyles.wrong : fieldStyles.field}>
      {error ? (
        <p id={`${id}-error`} className={fieldStyles.error}>
          <span className="visually-hidden">{t("errorPrefix")}</span>
          {text(error)}
        </p>
      ) : null}
      <label key={String(isTicked)} className={styles.choice}>
        <input
          id={id}
          type="checkbox"
          name={name}
          defaultChecked={isTicked}
          aria-invalid={error ? true : undefined}
          aria-describedby={described.length > 0 ? described.join(" ") : undefined}
        />
        <span>{label}</span>
      </label>
      {hint ? (
        <div id={`${id}-hint`} className={fieldStyles.hint}>
          {hint}
        </div>
      ) : null}
    </div>
  );
}
