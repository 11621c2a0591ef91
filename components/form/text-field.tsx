"use client";

import { Field, type FieldProps } from "./field.tsx";

type Props = FieldProps & {
  type?: "text" | "password" | "search" | "tel" | "email";
  autoComplete?: string;
  inputMode?: "text" | "numeric" | "decimal" | "tel";
  maxLength?: number;
  /** Where a page that was asked for more goes on. */
  isNext?: boolean;
};

/** One line of text. A password is never given back after a refusal. */
export function TextField(props: Props) {
  const { type = "text", autoComplete, inputMode, maxLength, isNext, ...field } = props;
  return (
    <Field {...field}>
      {(control, value) => (
        <input
          {...control}
          type={type}
          autoComplete={autoComplete}
          inputMode={inputMode}
          maxLength={maxLength}
          // biome-ignore lint/a11y/noAutofocus: asked for by a button, also without a script
          autoFocus={isNext}
          defaultValue={type === "password" ? undefined : value}
        />
      )}
    </Field>
  );
}
