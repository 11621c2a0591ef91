"use client";

import { CountedText } from "./counted-text.tsx";
import { Field, type FieldProps } from "./field.tsx";

type Props = FieldProps & { rows?: number; longest?: number };

/** Several lines of text. */
export function TextArea({ rows = 4, longest, ...field }: Props) {
  return (
    <Field {...field}>
      {(control, value) => (
        <CountedText max={longest}>
          <textarea {...control} rows={rows} defaultValue={value} />
        </CountedText>
      )}
    </Field>
  );
}
