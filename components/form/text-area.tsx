"use client";

import { Field, type FieldProps } from "./field.tsx";

type Props = FieldProps & { rows?: number; maxLength?: number };

/** Several lines of text. */
export function TextArea({ rows = 4, maxLength, ...field }: Props) {
  return (
    <Field {...field}>
      {(control, value) => (
        <textarea {...control} rows={rows} maxLength={maxLength} defaultValue={value} />
      )}
    </Field>
  );
}
