"use client";

import { use } from "react";
import { FormContext, useFieldState } from "#components/form/form-context.ts";
import styles from "./pick-box.module.css";

type Props = { name: string; label: string };

/**
 * The box that takes a row into the selection of a form; it stays ticked through a refusal. It may
 * stand outside of that form, beside forms of its row.
 */
export function PickBox({ name, label }: Props) {
  const { id: formId } = use(FormContext);
  const { id, typed } = useFieldState(name);
  const isPicked = typed !== undefined;
  return (
    <input
      key={String(isPicked)}
      className={styles.box}
      id={id}
      form={formId}
      type="checkbox"
      name={name}
      value="1"
      aria-label={label}
      data-pick=""
      defaultChecked={isPicked}
    />
  );
}
