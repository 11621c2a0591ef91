"use client";

import { Field, type FieldProps } from "./field.tsx";

/** One file to choose; it is never given back after a refusal. */
export function FileField({ accept, ...field }: FieldProps & { accept: string }) {
  return (
    <Field {...field}>{(control) => <input {...control} type="file" accept={accept} />}</Field>
  );
}
