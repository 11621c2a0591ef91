"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Notice } from "#components/ui/notice.tsx";
import type { FormAction } from "./action-state.ts";
import { FormFrame, type FrameProps } from "./form-frame.tsx";
import { SecretPanel } from "./secret-panel.tsx";
import { useFormAnswer } from "./use-form-answer.ts";

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
  const answer = useFormAnswer(action);
  const { once, status } = answer.state;
  if (once) {
    return (
      <SecretPanel once={once} title={doneMessage ?? t("done")}>
        {afterOnce}
      </SecretPanel>
    );
  }
  return (
    <FormFrame {...frame} answer={answer}>
      {status === "done" ? <Notice tone="success" title={doneMessage ?? t("done")} /> : null}
      {children}
    </FormFrame>
  );
}
