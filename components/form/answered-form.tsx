"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useActionState } from "react";
import { Notice } from "#components/ui/notice.tsx";
import { type FormAction, idle } from "./action-state.ts";
import { FormFrame, type FrameProps } from "./form-frame.tsx";
import { SecretPanel } from "./secret-panel.tsx";

export type AnsweredFormProps = FrameProps & {
  action: FormAction;
  /** Said once the action answered `done` without leading elsewhere. */
  doneMessage?: string;
  /** Where to go from the answer that takes the form's place, when it shows a password once. */
  afterOnce?: ReactNode;
};

/** A form with the last answer of its action: what was refused, that it is done, or what it shows once. */
export function AnsweredForm({
  action,
  doneMessage,
  afterOnce,
  children,
  ...frame
}: AnsweredFormProps) {
  const t = useTranslations("form");
  const [state, submit] = useActionState(action, idle);
  if (state.once) {
    return (
      <SecretPanel once={state.once} title={doneMessage ?? t("done")}>
        {afterOnce}
      </SecretPanel>
    );
  }
  return (
    <FormFrame {...frame} state={state} submit={submit}>
      {state.status === "done" ? <Notice tone="success" title={doneMessage ?? t("done")} /> : null}
      {children}
    </FormFrame>
  );
}
