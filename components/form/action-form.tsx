"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useActionState } from "react";
import { Notice } from "#components/ui/notice.tsx";
import { type FormAction, idle } from "./action-state.ts";
import { FormFrame, type FrameProps } from "./form-frame.tsx";
import { SecretPanel } from "./secret-panel.tsx";

type Props = FrameProps & {
  action: FormAction;
  /** Said once the action answered `done` without leading elsewhere. */
  doneMessage?: string;
  /** Where to go from the answer that takes the form's place, when it shows a password once. */
  afterOnce?: ReactNode;
};

/**
 * A form around a server action. Works without JavaScript: the page comes back with the errors
 * beside their fields and everything typed in place. With it, a refused submit moves the focus
 * to the error summary.
 */
export function ActionForm({ action, doneMessage, afterOnce, children, ...frame }: Props) {
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
