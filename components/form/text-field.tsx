"use client";

import { Field, type FieldProps } from "./field.tsx";

type Props = FieldProps & {
  type?: "text" | "password" | "search" | "tel" | "email";
  autoComplete?: string;
  inputMode?: "text" | "numeric" | "decimal" | "tel";
  maxLength?: number;
};

/** One line of text. A password is never given back after a refusal. */
export function TextField({ type = "text", autoComplete, inputMode, maxLength, ...field }: Props) {
  return (
    <Field {...field}>
      {(control, value) => (
        <input
          {...control}
          type={type}
          autoComplete={autoComplete}
          inputMode={inputMode}
          maxLength={maxLength}
          defaultValue={type === "password" ? undefined : value}
        />
      )}
    </Field>
  );
}
