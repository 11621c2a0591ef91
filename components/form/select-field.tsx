"use client";

import { useTranslations } from "next-intl";
import { Field, type FieldProps } from "./field.tsx";

type Props = FieldProps & {
  options: readonly { value: string; label: string }[];
  /** Leaves out the first line 请选择. */
  withoutPrompt?: boolean;
};

/**
 * One of several. The key remounts it with its value: React resets a `<select>` to its first
 * default after an action, whatever the new default is.
 */
export function SelectField({ options, withoutPrompt = false, ...field }: Props) {
  const t = useTranslations("form");
  return (
    <Field {...field}>
      {(control, value) => (
        <select key={value} {...control} defaultValue={value}>
          {withoutPrompt ? null : <option value="">{t("choose")}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
