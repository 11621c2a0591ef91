"use client";

import { type ReactNode, useId } from "react";
import type { ActionState } from "./action-state.ts";
import { ErrorSummary } from "./error-summary.tsx";
import { FormContext } from "./form-context.ts";
import styles from "./form-frame.module.css";

export type FrameProps = {
  /** Sent along unseen: see `HiddenFields`. */
  hiddenFields: ReactNode;
  /** The label of each field by its name, in their order: what the error summary calls them. */
  labels?: Readonly<Record<string, string>>;
  /** As wide as the sheet: for fields that stand beside each other. */
  isWide?: boolean;
  children: ReactNode;
};

type Props = FrameProps & { state: ActionState; submit: (form: FormData) => void };

/** A form around what its action answered last: what is wrong with it, and everything typed in place. */
export function FormFrame({ state, submit, hiddenFields, labels, isWide, children }: Props) {
  const id = useId();
  return (
    <form className={isWide ? styles.wide : styles.form} action={submit} noValidate>
      <FormContext value={{ id, state }}>
        <ErrorSummary state={state} formId={id} labels={labels} />
        {hiddenFields}
        {children}
      </FormContext>
    </form>
  );
}
