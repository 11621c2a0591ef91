"use client";

import { type ReactNode, use } from "react";
import { FormContext } from "#components/form/form-context.ts";
import styles from "./folded-fields.module.css";

type Props = { summary: ReactNode; children: ReactNode };

/** Part of a form that is folded until it is asked for; a refusal opens it, with or without a script. */
export function FoldedFields({ summary, children }: Props) {
  const { state } = use(FormContext);
  return (
    <details className={styles.folded} open={state.status === "refused" || undefined}>
      <summary>{summary}</summary>
      <div className={styles.fields}>{children}</div>
    </details>
  );
}
