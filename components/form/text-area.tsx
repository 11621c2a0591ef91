"use client";

import { useLayoutEffect, useState } from "react";
import { CountedText } from "./counted-text.tsx";
import { Field, type FieldProps } from "./field.tsx";

type Props = FieldProps & { rows?: number; longest?: number };

/** Several lines of text. What is typed before the script is there stays. */
export function TextArea({ rows = 4, longest, ...field }: Props) {
  const isTakenOver = useTakenOver();
  return (
    <Field {...field}>
      {(control, value) => (
        <CountedText max={longest}>
          <textarea {...control} rows={rows} defaultValue={isTakenOver ? value : undefined} />
        </CountedText>
      )}
    </Field>
  );
}

/**
 * False only while React takes over what the server drew, and true before anything is painted. A
 * text of several lines that React knows then is set anew, over what was typed before the script was
 * there; one that it does not know stays as it is.
 */
function useTakenOver(): boolean {
  const [isTakenOver, setTakenOver] = useState(typeof window === "undefined");
  useLayoutEffect(() => setTakenOver(true), []);
  return isTakenOver;
}
