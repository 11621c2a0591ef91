"use client";

import { CountedText } from "./counted-text.tsx";
import { Field, type FieldProps } from "./field.tsx";

type Props = FieldProps & {
  type?: "text" | "password" | "search" | "tel" | "email";
  autoComplete?: string;
  inputMode?: "text" | "numeric" | "decimal" | "tel";
  /** How many letters it takes: counted, never cut. */
  longest?: number;
  /** Where a page that was asked for more goes on. */
  isNext?: boolean;
};

/** One line of text. A password is never given back after a refusal. */
export function TextField(props: Props) {
  const { type = "text", autoComplete, inputMode, longest, isNext, ...field } = props;
  return (
    <Field {...field}>
      {(control, value) => (
        <CountedText max={longest}>
          <input
            {...control}
            type={type}
            autoComplete={autoComplete}
            inputMode={inputMode}
            // biome-ignore lint/a11y/noAutofocus: asked for by a button, also without a script
            autoFocus={isNext}
            defaultValue={type === "password" ? undefined : value}
          />
        </CountedText>
      )}
    </Field>
  );
}
