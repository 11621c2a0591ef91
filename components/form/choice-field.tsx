"use client";

import { useTranslations } from "next-intl";
import styles from "./choice-field.module.css";
import fieldStyles from "./field.module.css";
import { type FieldProps, RequiredMark } from "./field.tsx";
import { useFieldState } from "./form-context.ts";
import { useRefusalText } from "./use-refusal-text.ts";

type Props = FieldProps & { options: readonly { value: string; label: string; hint?: string }[] };

/** One of a few, all in sight. The first choice carries the field's id, so that links land on it. */
export function ChoiceField({ name, label, hint, required = false, defaultValue, options }: Props) {
  const t = useTranslations("form");
  const text = useRefusalText();
  const { id, error, typed } = useFieldState(name);
  const chosen = typed ?? defaultValue;
  return (
    <fieldset
      className={error ? fieldStyles.wrong : fieldStyles.field}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className={fieldStyles.label}>
        {label}
        {required ? <RequiredMark /> : null}
      </legend>
      {hint ? <div className={fieldStyles.hint}>{hint}</div> : null}
      {error ? (
        <p id={`${id}-error`} className={fieldStyles.error}>
          <span className="visually-hidden">{t("errorPrefix")}</span>
          {text(error)}
        </p>
      ) : null}
      <div key={chosen}>
        {options.map((option, index) => (
          <label key={option.value} className={styles.choice}>
            <input
              id={index === 0 ? id : undefined}
              type="radio"
              name={name}
              value={option.value}
              required={required}
              defaultChecked={option.value === chosen}
            />
            <span>
              {option.label}
              {option.hint ? <span className={fieldStyles.hint}> {option.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
